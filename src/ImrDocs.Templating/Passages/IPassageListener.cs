using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Passages;

/// <summary>Receives, while all ways through a letter are taken, what stands together on them.</summary>
internal interface IPassageListener
{
    /// <summary>A text of a template follows the passages.</summary>
    void OnText(FlowStep step, string text, PassageSet before);

    /// <summary>A value follows the passages.</summary>
    void OnValue(FlowStep step, PassageSet before);

    /// <summary>A template is included, or a function called.</summary>
    void OnCall(FlowCall call);

    /// <summary>A capture is printed that its file does not make.</summary>
    void OnUnknownCapture(FlowStep output);
}
