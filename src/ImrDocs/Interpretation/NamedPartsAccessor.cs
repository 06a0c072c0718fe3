using ImrDocs.Models;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>Lets Scriban read the named parts of a value, and change none, without reflection.</summary>
/// <param name="howToRead">What to write where a part is asked for by a number or a text.</param>
internal abstract class NamedPartsAccessor(string howToRead) : IObjectAccessor
{
    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => NamesOf(target).Count();

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => NamesOf(target);

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        TryRead(target, member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        try
        {
            return TryRead(target, member, out value)
                ? true
                : throw new LetterScriptException(span, Unknown(target, member));
        }
        catch (ComputedMemberException exception)
        {
            throw new LetterScriptException(span, exception.Message);
        }
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        throw new ReadOnlyDataException(span);

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        throw new LetterScriptException(span, howToRead);

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        throw new ReadOnlyDataException(span);

    /// <summary>The names of a value's parts.</summary>
    protected abstract IEnumerable<string> NamesOf(object target);

    /// <summary>Reads a part of a value.</summary>
    protected abstract bool TryRead(object target, string name, out object? value);

    /// <summary>What to say of a name that no part has.</summary>
    protected abstract string Unknown(object target, string name);
}
