using System.Text;

namespace ImrDocs.Tests.Soundness;

/// <summary>What a generated template means for one letter: an evaluation that knows nothing of Scriban.</summary>
internal sealed class Run(GeneratedSection letter)
{
    public GeneratedSection Letter { get; } = letter;

    public Dictionary<string, object?> Variables { get; init; } = [];

    public StringBuilder Output { get; init; } = new();

    /// <summary>
    /// A run of an included template: it sees and sets the same variables, and has arguments of its own.
    /// </summary>
    public Run Include(IReadOnlyDictionary<string, object?> arguments)
    {
        var variables = Variables.Where(static pair => pair.Key[0] != '$').ToDictionary();
        foreach (var (name, value) in arguments)
        {
            variables["$." + name] = value;
        }

        return new(Letter) { Variables = variables, Output = Output };
    }
}

/// <summary>How a statement is left.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

/// <summary>An error that a letter must never meet once its templates passed the check.</summary>
internal sealed class MeaninglessException(string message) : Exception(message);
