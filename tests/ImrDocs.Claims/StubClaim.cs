using System.Text.Json;
using ImrDocs.CompiledLetters;
using ImrDocs.Diagnostics;
using ImrDocs.Forms.Markdown;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Claims;

/// <summary>A claim whose Markdown is written by other code than what the build compiled.</summary>
/// <typeparam name="TMarkdown">The code.</typeparam>
public sealed class StubClaim<TMarkdown>(Claim claim) : ILetter<StubClaim<TMarkdown>>
    where TMarkdown : IMarkdownStub
{
    public static LetterSchema LetterSchema => SchemaOf<Claim>();

    public static SectionSchema SectionSchema => LetterSchema.Root;

    public static CompiledLetter<StubClaim<TMarkdown>>? Compiled { get; } =
        new()
        {
            Title = static (ref output, _) => output.Literal("Claim"u8),
            RunningHead = static (ref output, _) => output.Literal("Claim"u8),
            Forms =
            [
                new CompiledMarkdown<StubClaim<TMarkdown>>
                {
                    Template = static (ref output, letter) => TMarkdown.Write(ref output, letter.Claim),
                },
            ],
        };

    public Claim Claim => claim;

    public SectionSchema Schema => SectionSchema;

    public static StubClaim<TMarkdown>? ReadJson(ref JsonModelReader json) =>
        ReadClaim<Claim>(ref json) is { } claim ? new(claim) : null;

    public IReadOnlyList<Diagnostic>? FindErrors() => ((ILetter)claim).FindErrors();

    public bool TryGetMember(string templateName, out object? value) =>
        ((ISection)claim).TryGetMember(templateName, out value);

    public void Check(DiagnosticBag diagnostics) => ((ISection)claim).Check(diagnostics);

    public void CheckRules(DiagnosticBag diagnostics) => ((ISection)claim).CheckRules(diagnostics);

    public void WriteJson(Utf8JsonWriter json) => ((ISection)claim).WriteJson(json);

    private static LetterSchema SchemaOf<TLetter>()
        where TLetter : class, ILetter<TLetter> => TLetter.LetterSchema;

    private static TLetter? ReadClaim<TLetter>(ref JsonModelReader json)
        where TLetter : class, ILetter<TLetter> => TLetter.ReadJson(ref json);
}

/// <summary>Code that stands in for a compiled layout.</summary>
public interface IMarkdownStub
{
    /// <summary>Writes a claim.</summary>
    static abstract void Write(ref LetterWriter<MarkdownEscaping> output, Claim claim);
}

/// <summary>A layout that was compiled wrongly: it writes a letter that the templates do not.</summary>
public readonly struct Miscompiled : IMarkdownStub
{
    public static void Write(ref LetterWriter<MarkdownEscaping> output, Claim claim) =>
        output.Literal("The claim is denied.\n"u8);
}

/// <summary>A layout that leaves each letter to the interpreter.</summary>
public readonly struct AlwaysInterpreted : IMarkdownStub
{
    public static void Write(ref LetterWriter<MarkdownEscaping> output, Claim claim) => output.GiveUp("limit");
}

/// <summary>A layout with a defect.</summary>
public readonly struct Defective : IMarkdownStub
{
    public static void Write(ref LetterWriter<MarkdownEscaping> output, Claim claim)
    {
        string? missing = null;
        output.Printed(missing!.Trim());
    }
}
