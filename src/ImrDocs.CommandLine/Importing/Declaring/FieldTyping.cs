using System.Globalization;

namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>Finds the type of a field in all the places that show it or ask for it.</summary>
/// <param name="first">The first place.</param>
/// <param name="uses">The places that show it.</param>
/// <param name="tests">The questions about it.</param>
internal sealed class FieldTyping(FieldUse first, IReadOnlyList<FieldUse> uses, IReadOnlyList<FieldTest> tests)
{
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase) { "yes", "y", "true" };
    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase) { "no", "n", "false" };

    /// <summary>Whether a text that is compared with means yes or no; null where it means neither.</summary>
    public static bool? YesOrNo(string text) =>
        Yes.Contains(text) ? true
        : No.Contains(text) ? false
        : null;

    /// <summary>The number that a text writes; null where it writes none.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The field under a name.</summary>
    public DraftField Declare(string name, UniqueNames types, ImportFindings findings)
    {
        var kind = Kind(name, findings);
        var choices = kind == FieldKind.Choice ? Choices() : [];
        return new(name, kind, first)
        {
            IsOptional =
                kind != FieldKind.YesNo
                && tests.Any(static test => test.Operator is TestOperator.Present or TestOperator.Absent),
            IsDataOnly = uses.Count == 0 && kind is not (FieldKind.YesNo or FieldKind.Choice),
            DatePattern = uses.Select(static use => use.DatePattern)
                .FirstOrDefault(static pattern => pattern is not null)
                ?? "%B %e, %Y",
            Choices = choices,
            ChoiceType = choices.Count > 0 ? types.Take(name + "Choice") : "",
        };
    }

    private FieldKind Kind(string name, ImportFindings findings)
    {
        List<FieldKind> kinds =
        [
            .. uses.Select(static use => use.Kind).Where(static kind => kind != FieldKind.Text).Distinct(),
        ];
        if (kinds.Count == 1 && kinds[0] is FieldKind.RichText && (uses.Any(IsText) || tests.Any(IsComparison)))
        {
            kinds.Clear();
        }

        if (kinds.Count > 1)
        {
            findings.Add(
                ImportRules.Name,
                ImportPlace.Document,
                $"the document uses the {first.Source} '{first.Name}' in different ways ({string.Join(", ", kinds)}), "
                    + $"so '{name}' is declared as a text, and its formats are left out; declare the type that it has"
            );
            return FieldKind.Text;
        }

        return kinds.Count == 1 ? kinds[0]
            : uses.Count == 0 && tests.Any(IsComparison) && tests.Where(IsComparison).All(IsYesOrNo) ? FieldKind.YesNo
            : tests.Any(IsOrder) && tests.Where(IsComparison).All(static test => Number(test.Value) is not null)
                ? FieldKind.Number
            : FieldKind.Text;
    }

    private List<DraftChoice> Choices()
    {
        var names = new UniqueNames([]);
        return
        [
            .. uses.SelectMany(static use => use.Choices)
                .Select(static choice =>
                    string.Join(' ', choice.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                )
                .Where(static choice => choice.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Select(choice => new DraftChoice(names.Take(ChoiceName(choice)), choice)),
        ];
    }

    private static string ChoiceName(string label) =>
        FieldNaming.ToCSharp(label) is { Length: > 0 } name ? name : "Choice";

    private static bool IsText(FieldUse use) => use.Kind == FieldKind.Text;

    private static bool IsComparison(FieldTest test) =>
        test.Operator is not (TestOperator.Present or TestOperator.Absent);

    private static bool IsYesOrNo(FieldTest test) =>
        test.Operator is TestOperator.Equal or TestOperator.NotEqual && YesOrNo(test.Value) is not null;

    private static bool IsOrder(FieldTest test) =>
        test.Operator
            is TestOperator.Less
                or TestOperator.LessOrEqual
                or TestOperator.Greater
                or TestOperator.GreaterOrEqual;
}
