namespace ImrDocs.Generators.Emit;

/// <summary>
/// The runtime's types as emitted code writes them: so that no name of the developer's code can come between.
/// </summary>
internal static class RuntimeNames
{
    public const string DiagnosticBag = "global::ImrDocs.Diagnostics.DiagnosticBag";

    public const string Diagnostic = "global::ImrDocs.Diagnostics.Diagnostic";

    public const string ISection = "global::ImrDocs.Models.ISection";

    public const string ValidityMark = "global::ImrDocs.Models.ValidityMark";

    public const string ILetter = "global::ImrDocs.Models.ILetter";

    public const string ILetterFormat = "global::ImrDocs.Models.ILetterFormat";

    public const string IEnumBinding = "global::ImrDocs.Values.IEnumBinding";

    public const string TextCodec = "global::ImrDocs.Models.TextCodec";

    public const string JsonModelReader = "global::ImrDocs.Models.JsonModelReader";

    public const string Utf8JsonWriter = "global::System.Text.Json.Utf8JsonWriter";

    public const string IReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>The namespace of the schema's types, with its final dot.</summary>
    public const string Schema = "global::ImrDocs.Templating.Schema.";

    /// <summary>The namespace of constraints, with its final dot.</summary>
    public const string Constraints = Schema + "Constraints.";
}
