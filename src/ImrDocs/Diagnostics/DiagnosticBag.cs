using System.Globalization;
using System.Runtime.CompilerServices;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Diagnostics;

/// <summary>Collects the errors of a letter's data together with the path at which each was found.</summary>
/// <remarks>
/// It decides, for all messages, whether they may quote values. Below a sensitive field none does. A rule that a
/// section declares itself can quote any of the section's values: where one of them is sensitive, the title of the rule
/// stands for its message, unless the message is written out in the code.
/// </remarks>
public sealed class DiagnosticBag
{
    private const int MostListed = 100;

    private readonly bool _showsSensitive;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(string Step, bool IsSensitive)> _path = [];
    private int _unlisted;

    // The section whose own rules are being checked.
    private SectionSchema? _ruled;

    /// <summary>Creates a collector whose messages quote no sensitive value.</summary>
    public DiagnosticBag()
        : this(showsSensitive: false) { }

    /// <param name="showsSensitive">Whether messages quote sensitive values too.</param>
    internal DiagnosticBag(bool showsSensitive) => _showsSensitive = showsSensitive;

    /// <summary>
    /// The first 100 errors, in the order in which they were found, and where there are more, a last one that counts
    /// them.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _unlisted == 0 ? _diagnostics : [.. _diagnostics, Rest];

    /// <summary>How many errors were found, listed or not.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>The byte of the JSON text that is being read, when one is.</summary>
    internal long? Offset { get; set; }

    /// <summary>Whether a message may quote the value that is being checked.</summary>
    internal bool ShowsValues => _showsSensitive || _path is not [.., (_, IsSensitive: true)];

    // Which values of a section the code of its rules quotes is unknown.
    private bool HidesMessages => !ShowsValues || (!_showsSensitive && _ruled is not null && Sensitivity.IsIn(_ruled));

    private Diagnostic Rest =>
        new(
            ErrorCount > 0 ? ModelRules.MoreErrors : ModelRules.MoreWarnings,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{_unlisted} more errors and warnings are not listed; correct those that are"
            )
        )
        {
            Offset = long.MaxValue,
        };

    /// <summary>Records an error of the value or section that is being checked.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public void Add(Rule rule, string message)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Record(rule, HidesMessages ? Unquoting(rule) : message, Offset);
    }

    /// <summary>Records an error of a field of the section that is being checked.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="field">The field's C# name: <c>nameof(DecisionDate)</c>.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="source">The message as the code writes it; the compiler gives it.</param>
    public void Add(
        Rule rule,
        string field,
        string message,
        [CallerArgumentExpression(nameof(message))] string source = ""
    )
    {
        ArgumentNullException.ThrowIfNull(rule);
        EnterMember(FieldNames.ToJson(field));
        Record(rule, HidesMessages && source != $"\"{message}\"" ? Unquoting(rule) : message, offset: null);
        Leave();
    }

    /// <summary>Goes down to a field of the section that is being checked.</summary>
    /// <param name="field">The field, which says whether its value is sensitive.</param>
    public void Enter(FieldSchema field)
    {
        ArgumentNullException.ThrowIfNull(field);
        EnterMember(field.JsonName);
        if (field.IsSensitive)
        {
            _path[^1] = _path[^1] with { IsSensitive = true };
        }
    }

    /// <summary>Goes down to a member of the section that is being checked.</summary>
    /// <param name="jsonName">The member's name in JSON.</param>
    public void EnterMember(string jsonName) => Enter(_path.Count == 0 ? jsonName : "." + jsonName);

    /// <summary>
    /// Goes down to a member that is not declared. Below a sensitive field its name may be a value: the path then ends
    /// with the object.
    /// </summary>
    /// <param name="name">What stands for its name in JSON.</param>
    internal void EnterUnknownMember(string name) =>
        Enter(ShowsValues ? MemberName.StepOf(name, _path.Count == 0) : "");

    /// <summary>Goes down to an element of the list that is being checked.</summary>
    /// <param name="index">The element's index, from 0.</param>
    public void EnterElement(int index) => Enter("[" + index.ToString(CultureInfo.InvariantCulture) + "]");

    /// <summary>Goes back up from a member or an element.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Begins with the rules that a section declares itself.</summary>
    /// <param name="section">The section.</param>
    public void EnterRules(SectionSchema section) => _ruled = section;

    /// <summary>Ends with the rules that a section declares itself.</summary>
    public void LeaveRules() => _ruled = null;

    /// <summary>
    /// Records an error of the value that is being read or checked, in words that cannot quote a sensitive value.
    /// </summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="message">What is wrong and what to do.</param>
    internal void Report(Rule rule, DiagnosticMessage message) => Record(rule, message.ToString(ShowsValues), Offset);

    private void Enter(string step) => _path.Add((step, _path is [.., (_, IsSensitive: true)]));

    private static string Unquoting(Rule rule) =>
        $"the data breaks the rule '{rule.Title}'; the details are not shown, since they may quote a sensitive value";

    private void Record(Rule rule, string message, long? offset)
    {
        if (_diagnostics.Count < MostListed)
        {
            var path = string.Concat(_path.Select(static step => step.Step));
            _diagnostics.Add(new Diagnostic(rule, message) { Member = path, Offset = offset });
        }
        else
        {
            _unlisted++;
        }

        if (rule.Severity == Severity.Error)
        {
            ErrorCount++;
        }
    }
}
