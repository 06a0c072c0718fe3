namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>A field whose end is not yet read.</summary>
internal sealed class OpenField
{
    /// <summary>Its code.</summary>
    public List<ImportedInline> Code { get; } = [];

    /// <summary>What the document shows for it.</summary>
    public List<ImportedInline> Result { get; } = [];

    /// <summary>Its code, once it is read; null before.</summary>
    public FieldInstruction? Instruction { get; set; }

    /// <summary>The value that a field of an old form is.</summary>
    public FieldUse? FormField { get; set; }

    /// <summary>Whether what the document shows are words of the letter around it.</summary>
    public bool IsTransparent { get; set; }
}
