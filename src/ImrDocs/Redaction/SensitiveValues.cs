using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using ImrDocs.Interpretation;
using ImrDocs.Models;
using ImrDocs.RichTexts;
using ImrDocs.Values;
using Scriban.Runtime;

namespace ImrDocs.Redaction;

/// <summary>The sensitive values that templates have seen, and what is shown in place of each.</summary>
/// <remarks>
/// A value is known by its object: it is copied before it is kept here, so that an equal value from elsewhere stays
/// what it is. Variables, arguments and lists hold on to the object, so that it is known wherever it comes to. Only the
/// empty text has no second object; nothing can be printed of it.
/// </remarks>
internal sealed class SensitiveValues
{
    private readonly Dictionary<object, Redacted> _values = new(ReferenceEqualityComparer.Instance);

    public void Clear() => _values.Clear();

    public bool TryFind([NotNullWhen(true)] object? value, [NotNullWhen(true)] out Redacted? redacted)
    {
        redacted = null;
        return value is not null && _values.TryGetValue(value, out redacted);
    }

    /// <summary>
    /// A copy of the value that is known as sensitive; a list with all its elements, unless they are known already.
    /// </summary>
    [return: NotNullIfNotNull(nameof(value))]
    public object? Keep(object? value, Redacted redacted)
    {
        if (value is null || TryFind(value, out _))
        {
            return value;
        }

        var copy = value is IEnumerable list and not string
            ? new ScriptArray(list.Cast<object?>().Select(element => Keep(element, redacted)))
            : CopyOf(value, redacted);
        if (copy is not "")
        {
            _values.Add(copy, redacted);
        }

        return copy;
    }

    /// <summary>Marks a list as sensitive whose elements are what they are.</summary>
    public void KeepList(object list, Redacted redacted) => _values.TryAdd(list, redacted);

    private object CopyOf(object value, Redacted redacted) =>
        value switch
        {
            string text => new string(text.AsSpan()),
            ISection section => new SensitiveSection(section),
            SensitiveSection section => new SensitiveSection(section.Section),
            TemplateGroup group => new TemplateGroup(
                Keep(group.Key, redacted),
                (ScriptArray)Keep(group.Items, redacted)
            ),
            RichText text => text.Copy(),
            Choice choice => choice with { },
            bool flag => flag,
            int number => number,
            long number => number,
            uint number => number,
            ulong number => number,
            double number => number,
            float number => number,
            decimal number => number,
            BigInteger number => number,
            char character => character,
            DateTime date => date,
            TimeSpan span => span,
            _ => throw new NotSupportedException(
                "A value of this kind cannot be told apart from another, so that it has no place in a redacted letter."
            ),
        };
}
