using System.Collections.Immutable;
using ImrDocs.Templating.Proofreading.Conditions;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>One of the forms in which a value may be printed.</summary>
/// <param name="Text">The text, with marks for what is not known of it.</param>
/// <param name="Conditions">When it is printed so.</param>
internal sealed record PrintedForm(string Text, ImmutableArray<Assumption> Conditions)
{
    public static PrintedForm Of(string text) => new(text, []);

    public static PrintedForm Of(char mark) => Of(mark.ToString());

    /// <summary>The form under one more condition.</summary>
    public PrintedForm When(Condition condition, bool holds) =>
        this with
        {
            Conditions = Conditions.Add(new(condition, holds)),
        };

    /// <summary>The form with another after it.</summary>
    public PrintedForm Then(PrintedForm next) => new(Text + next.Text, Conditions.AddRange(next.Conditions));
}
