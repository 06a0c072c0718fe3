using ImrDocs.Models;
using ImrDocs.Templating.Schema;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>
/// The names that a template can say without a section before them: the letter's fields and its own variables.
/// </summary>
internal sealed class LetterGlobals : ScriptObject
{
    // What is said of a computed member whose code throws, where a template reads it.
    private readonly Dictionary<string, string> _unreadable = new(StringComparer.Ordinal);

    /// <param name="letter">The letter.</param>
    /// <param name="seen">The value that templates see for that of a field.</param>
    public LetterGlobals(ISection letter, Func<FieldSchema, object?, object?> seen)
    {
        foreach (var field in letter.Schema.Fields)
        {
            object? value = null;
            try
            {
                letter.TryRead(field.TemplateName, out value);
            }
            catch (ComputedMemberException exception)
            {
                _unreadable.Add(field.TemplateName, exception.Message);
            }

            SetValue(field.TemplateName, seen(field, value), readOnly: true);
        }
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        _unreadable.TryGetValue(member, out var message)
            ? throw new LetterScriptException(span, message)
            : base.TryGetValue(context, span, member, out value);

    // Scriban asks this first and has an error of its own; here the error is the same for every way to write.
    public override bool CanWrite(string member) => true;

    public override bool TrySetValue(
        TemplateContext? context,
        SourceSpan span,
        string member,
        object? value,
        bool readOnly
    )
    {
        if (!base.CanWrite(member))
        {
            throw new ReadOnlyDataException(span, $"'{member}', a field of the letter");
        }

        return context?.BuiltinObject.Contains(member) == true
            ? throw new ReadOnlyDataException(span, $"'{member}', a name of Scriban's own")
            : base.TrySetValue(context, span, member, value, readOnly);
    }
}
