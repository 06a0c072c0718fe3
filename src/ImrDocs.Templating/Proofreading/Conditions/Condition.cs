namespace ImrDocs.Templating.Proofreading.Conditions;

/// <summary>What a condition of a template asks, apart from how it is written. The set is closed.</summary>
internal abstract record Condition
{
    // What asks for more is followed on every way, and takes more time and stack than it is worth.
    private const int MaxParts = 32;

    /// <summary>How many conditions it is made of.</summary>
    private int Parts =>
        this switch
        {
            NotCondition not => not.Operand.Parts,
            AndCondition both => both.PartCount,
            _ => 1,
        };

    /// <summary>Both of two conditions; nothing is known of them where they are too many.</summary>
    public static Condition Both(Condition left, Condition right) =>
        left.Parts + right.Parts is var parts && parts <= MaxParts
            ? new AndCondition(left, right) { PartCount = parts }
            : new OpenCondition();

    /// <summary>
    /// Whether the condition asks for something that is not known by name, such as a changing variable.
    /// </summary>
    public bool IsOpen =>
        this switch
        {
            OpenCondition => true,
            NotCondition not => not.Operand.IsOpen,
            AndCondition both => both.Left.IsOpen || both.Right.IsOpen,
            _ => false,
        };

    /// <summary>Whether the condition asks for a value whose path has the name in it.</summary>
    public bool Mentions(string name) =>
        this switch
        {
            SubjectCondition subject => IsIn(subject.Subject, name),
            NotCondition not => not.Operand.Mentions(name),
            AndCondition both => both.Left.Mentions(name) || both.Right.Mentions(name),
            _ => false,
        };

    private static bool IsIn(string path, string name)
    {
        for (
            var i = path.IndexOf(name, StringComparison.Ordinal);
            i >= 0;
            i = path.IndexOf(name, i + 1, StringComparison.Ordinal)
        )
        {
            var end = i + name.Length;
            if ((i == 0 || path[i - 1] is '(' or ',') && (end == path.Length || !IsName(path[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c == '_';
}

/// <summary>A condition of which nothing is known.</summary>
internal sealed record OpenCondition : Condition;

/// <summary>The opposite of a condition.</summary>
internal sealed record NotCondition(Condition Operand) : Condition;

/// <summary>Both of two conditions.</summary>
internal sealed record AndCondition(Condition Left, Condition Right) : Condition
{
    public int PartCount { get; init; }
}

/// <summary>A condition about one value.</summary>
/// <param name="Subject">The path of the value.</param>
internal abstract record SubjectCondition(string Subject) : Condition;

/// <summary>The value is there, or true.</summary>
internal sealed record PresentCondition(string Subject) : SubjectCondition(Subject);

/// <summary>The value is the text, or the choice with the name.</summary>
internal sealed record EqualCondition(string Subject, string Text) : SubjectCondition(Subject);

/// <summary>The value is the number or more.</summary>
/// <param name="Subject">The path of the value.</param>
/// <param name="Number">The number.</param>
/// <param name="IsExclusive">Whether the value is more than the number.</param>
internal sealed record LeastCondition(string Subject, decimal Number, bool IsExclusive) : SubjectCondition(Subject)
{
    /// <summary>A number that the value is never below; null where there is none that is known.</summary>
    public decimal? Floor { get; init; }
}
