using System.Collections;
using System.Globalization;
using ImrDocs.Interpretation;
using ImrDocs.Models;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Functions;
using ImrDocs.Values;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Redaction;

/// <summary>
/// What a template runs in when the letter is redacted: it knows which values were made of sensitive ones, and prints
/// placeholders for them.
/// </summary>
/// <remarks>
/// The template itself runs over the real values, so that every condition is what it is in the letter. Whatever an
/// expression gives while it reads a sensitive value is sensitive; that is so for every function and operator, also for
/// one that is not known here.
/// </remarks>
internal class RedactingContext : LetterContext
{
    private readonly SensitiveValues _values = new();
    private readonly SensitiveMembers _members = new();

    // What the expressions read that are being evaluated, the outermost first.
    private readonly List<Redacted> _read = [];

    // The values of which a text is put together; an expression never stands inside itself.
    private readonly Dictionary<ScriptNode, object?> _parts = new(ReferenceEqualityComparer.Instance);

    private readonly LetterTemplates _templates;
    private readonly bool _redacts;
    private readonly List<SensitiveLeak> _leaks = [];
    private SensitiveTexts? _texts;

    /// <param name="templates">The templates.</param>
    /// <param name="redacts">Whether it redacts at all; otherwise it prints the letter itself.</param>
    public RedactingContext(LetterTemplates templates, bool redacts = true)
        : base(templates)
    {
        (_templates, _redacts) = (templates, redacts);
        if (!redacts)
        {
            return;
        }

        foreach (var function in FunctionTable.Allowed.Where(static function => function.JoinsArguments))
        {
            Replace(function, JoinedArguments.All[function.Name]);
        }
    }

    /// <summary>Where texts that are not sensitive repeat values of the letter that are.</summary>
    public IReadOnlyList<SensitiveLeak> Leaks => [.. _leaks.Distinct()];

    /// <summary>Makes ready for another letter.</summary>
    public void Begin(ISection letter)
    {
        _texts = new(letter);
        _leaks.Clear();
    }

    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        if (!_redacts)
        {
            return base.Evaluate(node, aliasReturnedFunction);
        }

        var start = _read.Count;
        var value = base.Evaluate(node, aliasReturnedFunction);
        if (node is not ScriptExpression expression || node is PrintedValue)
        {
            _read.RemoveRange(start, _read.Count - start);
            return value;
        }

        if (_read.Count > start && !_values.TryFind(value, out _))
        {
            value = MadeOf(expression, value, _read[start..]);
        }

        _read.RemoveRange(start, _read.Count - start);
        if (
            _values.TryFind(value, out var redacted)
            && (IsCondition(expression) ? redacted.InCondition() : redacted) is { } read
        )
        {
            _read.Add(read);
        }

        if (IsPart(expression))
        {
            _parts[expression] = value;
        }

        return value;
    }

    /// <summary>
    /// A value that was read from another: from a section by a member's name, or from a text or a list.
    /// </summary>
    public object? ReadFrom(object target, string? member, object? value)
    {
        if (!_redacts)
        {
            return value;
        }

        var section = (target as SensitiveSection)?.Section ?? target as ISection;
        if (section is not null && member is not null)
        {
            return _members.Find(section.Schema, member, isAll: target is SensitiveSection) is { } field
                ? _values.Keep(value, Redacted.Of(field))
                : value;
        }

        return _values.TryFind(target, out var redacted) ? _values.Keep(value, redacted) : value;
    }

    /// <summary>A text that was put together from others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">That of which it was put together.</param>
    /// <param name="shown">Puts together what is shown.</param>
    public object? Joined(object? text, IEnumerable<object?> parts, Func<Func<object?, string>, string> shown)
    {
        var read = parts
            .Select(part => _values.TryFind(part, out var redacted) ? redacted : null)
            .OfType<Redacted>()
            .ToList();
        return read.Count == 0 ? text : _values.Keep(text, Redacted.Of(shown(ShownText), read));
    }

    public override ScriptObject CreateGlobals(ISection letter)
    {
        _values.Clear();
        _read.Clear();
        _parts.Clear();
        return new LetterGlobals(letter, (field, value) => ReadFrom(letter, field.TemplateName, value));
    }

    public override string Shown(object value, string text, SourceSpan place)
    {
        var shown = PlaceholderOf(value) is { } placeholder ? PlainText.OneLine(placeholder) : text;
        FindLeaks(shown, place);
        return shown;
    }

    public override RichText Shown(RichText value, SourceSpan place)
    {
        var shown = PlaceholderOf(value) is { } placeholder ? RichText.OfWords(PlainText.OneLine(placeholder)) : value;
        FindLeaks(shown.PlainText, place);
        return shown;
    }

    public override string? ObjectToString(object? value, bool nested = false) =>
        base.ObjectToString((value as SensitiveSection)?.Section ?? value, nested);

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        base.GetMemberAccessorImpl((target as SensitiveSection)?.Section ?? target) is { } accessor
            ? new RedactingAccessor(accessor, this)
            : null;

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        base.GetListAccessorImpl(target, type) is { } accessor ? new RedactingListAccessor(accessor, this) : null;

    private static bool IsCondition(ScriptExpression expression) =>
        expression.Parent is ScriptConditionalExpression choice && ReferenceEquals(choice.Condition, expression);

    private static bool IsPart(ScriptExpression expression) =>
        expression.Parent is ScriptBinaryExpression { Operator: ScriptBinaryOperator.Add }
        || expression.Parent?.Parent is ScriptInterpolatedStringExpression;

    private object? MadeOf(ScriptExpression expression, object? value, List<Redacted> read) =>
        (value, expression) switch
        {
            (string, ScriptBinaryExpression { Operator: ScriptBinaryOperator.Add } sum) => _values.Keep(
                value,
                Redacted.Of(PartText(sum.Left) + PartText(sum.Right), read)
            ),
            (string, ScriptInterpolatedStringExpression text) => _values.Keep(
                value,
                Redacted.Of(string.Concat(text.Parts.Select(PartText)), read)
            ),

            // What is captured holds placeholders already; functions and a loop's own members are no values of the
            // letter.
            (null or IScriptOutput or IScriptCustomFunction or IDictionary, _) => value,
            (IEnumerable list and not string, _) => ListMadeOf(expression, list, read),
            _ => _values.Keep(value, Redacted.Of(read)),
        };

    // A list that holds on to elements of others keeps each as it is; one that was made of a text is sensitive as a
    // whole.
    private object ListMadeOf(ScriptExpression expression, IEnumerable list, List<Redacted> read)
    {
        if (expression is ScriptArrayInitializerExpression)
        {
            return list;
        }

        var redacted = Redacted.Of(read);
        if (!list.Cast<object?>().Any(element => _values.TryFind(element, out _)))
        {
            return _values.Keep(list, redacted);
        }

        _values.KeepList(list, redacted);
        return list;
    }

    private void FindLeaks(string shown, SourceSpan place)
    {
        if (_texts is not null)
        {
            _leaks.AddRange(
                _texts
                    .FindIn(shown)
                    .Select(field => new SensitiveLeak(
                        field,
                        _templates.DisplayRoot + place.FileName,
                        place.Start.Line + 1,
                        place.Start.Column + 1
                    ))
            );
        }
    }

    private string? PlaceholderOf(object? value) => _values.TryFind(value, out var redacted) ? redacted.Text : null;

    private string PartText(ScriptExpression? part) => ShownText(part is null ? null : _parts.GetValueOrDefault(part));

    private string ShownText(object? value) =>
        PlaceholderOf(value)
        ?? (
            value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? ""
        );

    private void Replace(AllowedFunction function, Func<ScriptArray, Func<object?, string>, string> shown)
    {
        var (group, name) = (function.GroupName!, function.MemberName);
        var members = (ScriptObject)((ScriptObject)BuiltinObject[group]!).Clone(deep: false);
        var joining = new JoiningFunction((IScriptCustomFunction)members[name]!, this, shown);
        members.SetReadOnly(name, false);
        members.SetValue(name, joining, readOnly: true);
        BuiltinObject.SetReadOnly(group, false);
        BuiltinObject.SetValue(group, members, readOnly: true);
    }
}
