namespace ImrDocs.Forms.Tracking;

/// <summary>A part of a letter's pages.</summary>
public enum ReviewPart
{
    /// <summary>The letter itself.</summary>
    Letter,

    /// <summary>The title above the letter.</summary>
    Title,

    /// <summary>What every page repeats above or below its text.</summary>
    Margin,
}
