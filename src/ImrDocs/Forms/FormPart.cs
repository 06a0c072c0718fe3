namespace ImrDocs.Forms;

/// <summary>A part of a letter in one form, which a redline compares by itself.</summary>
/// <param name="Name">The name of the part; empty where it is the whole letter.</param>
/// <param name="Text">Its text.</param>
public sealed record FormPart(string Name, string Text)
{
    /// <summary>Whether the part is the letter itself: a change of the letter's source explains its changes.</summary>
    public bool IsContent { get; init; }

    /// <summary>The file of the template folder that holds the part; null where it is the letter itself.</summary>
    public string? Template { get; init; }
}
