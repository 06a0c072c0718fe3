namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>A keyword of a JSON Schema with its value, which is a text or a number.</summary>
internal readonly record struct SchemaKeyword
{
    public SchemaKeyword(string name, string text) => (Name, Text) = (name, text);

    public SchemaKeyword(string name, decimal number) => (Name, Number) = (name, number);

    public string Name { get; }

    /// <summary>The value where it is a text, else null.</summary>
    public string? Text { get; }

    /// <summary>The value where it is a number.</summary>
    public decimal Number { get; }
}
