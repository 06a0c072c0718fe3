using System.Collections.Immutable;
using System.Globalization;
using ImrDocs.Templating.Passages;
using ImrDocs.Templating.Proofreading.Conditions;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>One way to a place of a letter, as far as a reader of its words remembers it.</summary>
/// <param name="Tail">The last characters of the block; it begins with a line break where the block does.</param>
/// <param name="Origins">What writes each of them.</param>
internal sealed record WordWay(string Tail, ImmutableArray<TextOrigin> Origins)
{
    /// <summary>The way on which nothing was written.</summary>
    public static WordWay Start { get; } = new("\n", [default]);

    /// <summary>What is known to hold.</summary>
    public Assumptions Assumptions { get; init; } = Assumptions.None;

    /// <summary>What is open, the last first.</summary>
    public ImmutableStack<OpenMark> Open { get; init; } = ImmutableStack<OpenMark>.Empty;

    /// <summary>The colon of a label that has no value yet.</summary>
    public TextOrigin? Label { get; init; }

    /// <summary>Whether it is not known if a letter can take the way at all.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>Whether a round of a loop that is not its first has begun, and has written nothing.</summary>
    public bool IsNextRound { get; init; }

    /// <summary>Whether the block ends with its line.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>Whether the block stands in a quote, of which each line begins with a mark.</summary>
    public bool IsQuote { get; init; }

    /// <summary>The address that is being written, which holds no words.</summary>
    public AddressState Address { get; init; }

    /// <summary>All that what is written next is read by, as one text.</summary>
    public string Key
    {
        get
        {
            var flags = (char)((IsUnsure ? 1 : 0) + (IsNextRound ? 2 : 0) + (IsOneLine ? 4 : 0) + (IsQuote ? 8 : 0));
            if (Open.IsEmpty && Label is null && flags == 0 && Address == default)
            {
                return Tail;
            }

            var open = string.Concat(Open.Select(static mark => mark.Character + Name(mark.Origin)));
            var label = Label is { } origin ? Name(origin) : "";
            return string.Concat(Tail, "\0" + open, "\0" + label, $"\0{flags}{Address.End}{Address.Depth}");
        }
    }

    private static string Name(TextOrigin origin) =>
        string.Format(CultureInfo.InvariantCulture, "{0}:{1},", origin.Step?.Id ?? -1, origin.Offset);
}
