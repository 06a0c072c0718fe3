namespace ImrDocs.Generators.Emit;

/// <summary>Emits what remembers that a letter passed its check, so that writing it does not check it again.</summary>
internal static class ValidityEmitter
{
    /// <summary>The field that remembers it. Each value that is set makes it forget, in a copy too.</summary>
    public const string Mark = "_validityMark";

    private const string Type = "global::ImrDocs.Models.ValidityMark";

    public static void Emit(CodeWriter code)
    {
        code.Line($"private {Type} {Mark};");
        code.Line();
        using (code.Braces($"bool {RuntimeNames.ILetter}.IsKnownValid"))
        {
            code.Line($"get => this.{Mark}.IsKnownValid;");
            code.Line($"set => this.{Mark} = new(value);");
        }
    }
}
