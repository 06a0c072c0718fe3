using System.Collections.Concurrent;
using System.Collections.Immutable;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Limits;

namespace ImrDocs.Templating.Syntax;

/// <summary>
/// A template with every template that it includes, directly or through others: what a check of it depends on.
/// </summary>
/// <remarks>
/// Two are equal when all these templates are. What is found out about a call of the template is kept here for as long
/// as the unit lives, so that an edit elsewhere checks nothing of it again.
/// </remarks>
internal sealed class TemplateUnit : IEquatable<TemplateUnit>
{
    // A template is called in few ways; what many edits of its callers leave after is forgotten.
    private const int MaxResults = 1_000;

    private readonly ConcurrentDictionary<object, object> _results = new();
    private readonly ImmutableArray<ParsedTemplate> _parts;

    private TemplateUnit(ParsedTemplate template, ImmutableArray<ParsedTemplate> parts)
    {
        Template = template;
        _parts = parts;
    }

    /// <summary>The template itself.</summary>
    public ParsedTemplate Template { get; }

    /// <summary>The template and those that it includes, by path.</summary>
    public IReadOnlyList<ParsedTemplate> Parts => _parts;

    /// <summary>Whether the template, or one that it includes, includes itself.</summary>
    public bool IsRecursive { get; private init; }

    /// <summary>
    /// The limit that the template passes together with all that it includes; null where it passes none.
    /// </summary>
    public Diagnostic? Refusal { get; private init; }

    /// <summary>The unit of each template.</summary>
    /// <param name="templates">Every template below the root, each path once.</param>
    public static ImmutableArray<TemplateUnit> Create(IEnumerable<ParsedTemplate> templates)
    {
        var all = templates.ToDictionary(static template => template.Path, StringComparer.Ordinal);
        var sorted = all.Values.OrderBy(static template => template.Path, StringComparer.Ordinal);
        if (all.Count > TemplateLimits.Templates)
        {
            return
            [
                .. sorted.Select(template => new TemplateUnit(template, [template])
                {
                    Refusal = UnitLimits.TooMany(all.Count),
                }),
            ];
        }

        var includes = all.Values.ToDictionary(
            static t => t.Path,
            t => Includes.Of(t).Where(all.ContainsKey).ToList(),
            StringComparer.Ordinal
        );
        var reached = all.Keys.ToDictionary(static path => path, path => Reach(path, includes), StringComparer.Ordinal);
        var limits = new UnitLimits(all.Values, includes);
        return
        [
            .. sorted.Select(template =>
            {
                var parts = reached[template.Path]
                    .Append(template.Path)
                    .Distinct()
                    .OrderBy(static path => path, StringComparer.Ordinal)
                    .Select(path => all[path])
                    .ToImmutableArray();
                var isRecursive = parts.Any(part => reached[part.Path].Contains(part.Path));
                return new TemplateUnit(template, parts)
                {
                    IsRecursive = isRecursive,
                    Refusal = limits.Refuse(template, parts, isRecursive),
                };
            }),
        ];
    }

    /// <inheritdoc/>
    public bool Equals(TemplateUnit? other) =>
        other is not null && Template.Path == other.Template.Path && _parts.SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TemplateUnit);

    /// <inheritdoc/>
    public override int GetHashCode() => Template.GetHashCode();

    /// <summary>What was found out about a call, found out now when it was not before.</summary>
    /// <param name="call">All that the finding depends on beside the unit, compared by value.</param>
    /// <param name="find">Finds it out.</param>
    internal TResult Once<TResult>(object call, Func<TResult> find)
        where TResult : notnull
    {
        if (_results.Count >= MaxResults)
        {
            _results.Clear();
        }

        return (TResult)_results.GetOrAdd(call, _ => find());
    }

    /// <summary>What was found out about a call; null when it was not, or when it was forgotten.</summary>
    internal object? Recall(object call) => _results.TryGetValue(call, out var known) ? known : null;

    /// <summary>Keeps what was found out about a call.</summary>
    internal void Keep(object call, object result)
    {
        if (_results.Count >= MaxResults)
        {
            _results.Clear();
        }

        _results[call] = result;
    }

    private static HashSet<string> Reach(string path, Dictionary<string, List<string>> includes)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(includes[path]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (reached.Add(next))
            {
                includes[next].ForEach(open.Push);
            }
        }

        return reached;
    }
}
