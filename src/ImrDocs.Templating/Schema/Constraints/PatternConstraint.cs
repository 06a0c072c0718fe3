using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;

namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>The regular expression that a whole text must match.</summary>
public sealed class PatternConstraint : TextConstraint
{
    private const string Attribute = "Pattern";

    // RegexOptions.NonBacktracking, which .NET Standard does not name. Without backtracking the time is in proportion
    // to the text, whatever the text and the pattern.
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly string _pattern;
    private readonly string _meaning;

    // Most processes that load a schema never check a value of this field.
    private readonly Lazy<Regex> _regex;

    /// <summary>Creates the constraint.</summary>
    /// <param name="pattern">The regular expression, which is anchored at both ends.</param>
    /// <param name="meaning">What it asks for, in words.</param>
    public PatternConstraint(string pattern, string meaning)
        : base(Attribute, pattern, meaning)
    {
        _pattern = pattern;
        _meaning = meaning;
        _regex = new(() => Create(pattern));
    }

    internal static ConstraintDescriptor Descriptor => new(Attribute, ConstraintTarget.Texts, Read);

    internal override Rule Rule => ModelRules.Pattern;

    internal override string Meaning => _meaning;

    internal override string Expression => _pattern;

    internal override IEnumerable<SchemaKeyword> Keywords => [new("pattern", $"^(?:{_pattern})$")];

    internal override string Reason => $"it does not have the required form: {_meaning}";

    internal override bool Allows(string value)
    {
        try
        {
            return _regex.Value.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    internal override DiagnosticMessage Message(string value) =>
        $"{FoundValue.Text(value)} does not have the required form: {DeclaredText.Of(_meaning)}";

    private static ConstraintReading Read(ConstraintArguments arguments)
    {
        var (pattern, meaning) = (arguments.Text(0), arguments.Text(1));
        return string.IsNullOrWhiteSpace(pattern) || string.IsNullOrWhiteSpace(meaning) ? new BlankText()
            : ErrorOf(pattern!) is { } error ? new InvalidExpression(error)
            : new PatternConstraint(pattern!, meaning!);
    }

    private static Regex Create(string pattern)
    {
        try
        {
            return new Regex(Anchored(pattern), RegexOptions.CultureInvariant | NonBacktracking);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A compiler that runs on .NET Framework has no such engine.
            return new Regex(Anchored(pattern), RegexOptions.CultureInvariant, Timeout);
        }
    }

    // By itself first: 'a)|(b' is wrong although it becomes right between the anchors.
    private static string? ErrorOf(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, Timeout);
            _ = new Regex(Anchored(pattern), RegexOptions.CultureInvariant, Timeout);
        }
        catch (ArgumentException exception)
        {
            return exception.Message.TrimEnd('.');
        }

        try
        {
            _ = Create(pattern);
            return null;
        }
        catch (NotSupportedException)
        {
            return "It uses a lookaround, a backreference, or an atomic group, which can take forever on a "
                + "hostile text";
        }
    }

    private static string Anchored(string pattern) => $@"\A(?:{pattern})\z";
}
