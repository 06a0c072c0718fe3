using ImrDocs.Diagnostics;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Templates;

/// <summary>Asks whether a letter is compiled, so that it is written at the speed of code.</summary>
/// <remarks>A letter's text does not depend on the answer: only a build that compiles templates asks.</remarks>
internal static class CompilationCheck
{
    /// <summary>
    /// What makes the letter interpreted, and comments that set nothing of that aside; empty when it is compiled.
    /// </summary>
    /// <param name="templates">Every template below the root, each path once.</param>
    /// <param name="entries">Those that the letter begins with, which have no error.</param>
    public static IReadOnlyList<Diagnostic> Run(
        IReadOnlyCollection<ParsedTemplate> templates,
        IReadOnlyCollection<EntryCompilation> entries
    )
    {
        // A letter is compiled as a whole: one reason is enough.
        var interpreted = entries.Select(static entry => entry.Types.Refusal).OfType<Diagnostic>().Take(1);
        return DiagnosticOrder.Sort(Suppressions.Apply(templates, [.. interpreted], ofCompilation: true));
    }
}
