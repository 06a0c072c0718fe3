namespace ImrDocs.Generators.Emit;

/// <summary>Emits what remembers that a letter passed its check, so that writing it does not check it again.</summary>
internal static class ValidityEmitter
{
    /// <summary>The field that remembers it. Each value that is set makes it forget, in a copy too.</summary>
    public const string Mark = "_validityMark";

    public static void Emit(CodeWriter code)
    {
        code.Line($"private {RuntimeNames.ValidityMark} {Mark};");
        code.Line();
        code.Line(
            $"{RuntimeNames.IReadOnlyList}<{RuntimeNames.Diagnostic}>? {RuntimeNames.ILetter}.FindErrors() => "
                + $"this.{Mark}.FindErrors(this);"
        );
    }
}
