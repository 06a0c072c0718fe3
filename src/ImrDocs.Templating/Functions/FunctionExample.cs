namespace ImrDocs.Templating.Functions;

/// <summary>An example of a function for authors, over the case that the reference shows.</summary>
internal sealed class FunctionExample
{
    internal FunctionExample(string template, string result) => (Template, Result) = (template, result);

    /// <summary>The template.</summary>
    public string Template { get; }

    /// <summary>What it prints.</summary>
    public string Result { get; }
}
