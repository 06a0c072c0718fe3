using ImrDocs.Benchmarks.Writers.Compiled;
using ImrDocs.Benchmarks.Writers.FinishedBytes;
using ImrDocs.Benchmarks.Writers.Fluid;
using ImrDocs.Benchmarks.Writers.HandlebarsNet;
using ImrDocs.Benchmarks.Writers.HandWritten;
using ImrDocs.Benchmarks.Writers.Interpreted;
using ImrDocs.Benchmarks.Writers.Razor;
using ImrDocs.Benchmarks.Writers.Scriban;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>All that take part, in the order of the table.</summary>
internal static class Contenders
{
    public static Contender FinishedBytes { get; } =
        new("finished bytes, copied", static format => new FinishedLetter(format));

    public static Contender HandWritten { get; } = new("written by hand", HandWrittenLetter.For);

    public static Contender Compiled { get; } = new("ImrDocs, compiled", static format => new CompiledLetter(format));

    public static Contender Razor { get; } = new("RazorSlices", static format => new RazorLetter(format));

    public static Contender Handlebars { get; } = new("Handlebars.Net", static format => new HandlebarsLetter(format));

    public static Contender Fluid { get; } = new("Fluid", static format => new FluidLetter(format));

    public static Contender Scriban { get; } =
        new("Scriban, pooled context", static format => new ScribanLetter(format));

    public static Contender Interpreted { get; } =
        new("ImrDocs, interpreted", static format => new InterpretedLetter(format));

    /// <summary>The forms that every contender writes.</summary>
    public static IReadOnlyList<LetterFormat> Formats { get; } = [LetterFormat.Markdown, LetterFormat.Html];

    public static IReadOnlyList<Contender> All { get; } =
    [FinishedBytes, HandWritten, Compiled, Razor, Handlebars, Fluid, Scriban, Interpreted];
}
