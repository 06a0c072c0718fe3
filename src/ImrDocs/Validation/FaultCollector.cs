using System.Globalization;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Validation;

/// <summary>Collects the faults of a letter's data together with the path at which each was found.</summary>
public sealed class FaultCollector
{
    private const int MostListed = 100;

    private readonly List<Fault> _faults = [];
    private readonly List<string> _path = [];
    private int _unlisted;

    /// <summary>The first 100 faults, in the order in which they were found, and where there are more, a last one that counts them.</summary>
    public IReadOnlyList<Fault> Faults => _unlisted == 0 ? _faults : [.. _faults, Rest];

    /// <summary>How many errors were found, listed or not.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>The byte of the JSON text that is being read, when one is.</summary>
    internal long? Offset { get; set; }

    private Fault Rest => new(
        ErrorCount > 0 ? ModelRules.MoreErrors : ModelRules.MoreWarnings,
        "",
        string.Create(CultureInfo.InvariantCulture, $"{_unlisted} more errors and warnings are not listed; correct those that are"))
    {
        Offset = long.MaxValue,
    };

    /// <summary>Records a fault of the value or section that is being checked.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public void Add(Rule rule, string message) => Add(rule, string.Concat(_path), message, Offset);

    /// <summary>Records a fault of a field of the section that is being checked.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="field">The field's C# name: <c>nameof(DecisionDate)</c>.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public void Add(Rule rule, string field, string message)
    {
        EnterMember(FieldNames.ToJson(field));
        Add(rule, string.Concat(_path), message, offset: null);
        Leave();
    }

    /// <summary>Goes down to a member of the section that is being checked.</summary>
    /// <param name="jsonName">The member's name in JSON.</param>
    public void EnterMember(string jsonName) => _path.Add(_path.Count == 0 ? jsonName : "." + jsonName);

    /// <summary>Goes down to an element of the list that is being checked.</summary>
    /// <param name="index">The element's index, from 0.</param>
    public void EnterElement(int index) => _path.Add("[" + index.ToString(CultureInfo.InvariantCulture) + "]");

    /// <summary>Goes back up from a member or an element.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);

    private void Add(Rule rule, string path, string message, long? offset)
    {
        if (_faults.Count < MostListed)
        {
            _faults.Add(new Fault(rule, path, message) { Offset = offset });
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
