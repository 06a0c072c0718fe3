namespace ImrDocs.CommandLine.Importing.Declaring;

/// <summary>
/// Makes a document that asks only what templates can ask: other questions become the words that the document showed,
/// and an optional field is shown where it is known to be there.
/// </summary>
internal sealed class ConditionResolution(FieldTable fields, ImportFindings findings)
{
    public ImportedDocument Of(ImportedDocument document) =>
        document with
        {
            RunningHead = Of(document.RunningHead, [], ImportPlace.Of("header", "")),
            Blocks =
            [
                .. document.Blocks.Select(block => FieldWalk.Map(block, inlines => Of(inlines, [], block.Place))),
            ],
        };

    private IReadOnlyList<ImportedInline> Of(
        IReadOnlyList<ImportedInline> inlines,
        IReadOnlyList<string> present,
        ImportPlace place
    ) => [.. inlines.SelectMany(inline => Of(inline, present, place))];

    private IEnumerable<ImportedInline> Of(ImportedInline inline, IReadOnlyList<string> present, ImportPlace place)
    {
        switch (inline)
        {
            case LinkInline link:
                return [link with { Inlines = Of(link.Inlines, present, place) }];
            case FootnoteInline footnote:
                return [footnote with { Inlines = Of(footnote.Inlines, present, place) }];
            case ConditionInline condition:
                return Of(condition, present, place);
            case FieldInline field:
                var key = FieldNaming.Key(field.Use.Name);
                return fields.Find(field.Use.Name).IsOptional && !present.Contains(key)
                    ? [ShownIfPresent(field)]
                    : [field];
            default:
                return [inline];
        }
    }

    private IEnumerable<ImportedInline> Of(ConditionInline condition, IReadOnlyList<string> present, ImportPlace place)
    {
        var test = condition.Test;
        if (TestExpression.Of(test, fields.Find(test.Name)) is null)
        {
            findings.Add(
                ImportRules.Field,
                place,
                $"a condition compares the {test.Source} '{test.Name}' in a way that a template cannot; the draft has "
                    + "the words that the document showed: write the condition"
            );
            return Of(condition.Shown, present, place);
        }

        IReadOnlyList<string> known = [.. present, FieldNaming.Key(test.Name)];
        var isTruePresent = test.Operator is not (TestOperator.Absent or TestOperator.NotEqual);
        var isFalsePresent = test.Operator is TestOperator.Absent;
        return
        [
            condition with
            {
                Then = Of(condition.Then, isTruePresent ? known : present, place),
                Else = Of(condition.Else, isFalsePresent ? known : present, place),
            },
        ];
    }

    private static ConditionInline ShownIfPresent(FieldInline field) =>
        new(new(field.Use.Name, TestOperator.Present, "", field.Use.Source), [field], [], [])
        {
            Emphasis = field.Emphasis,
        };
}
