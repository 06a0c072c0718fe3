namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Makes parts of a paragraph of Word's fields.</summary>
internal sealed class FieldReader(ImportFindings findings)
{
    private const string MergeField = "merge field";

    private static readonly HashSet<string> Data = new(StringComparer.Ordinal)
    {
        "MERGEFIELD",
        "DOCVARIABLE",
        "DOCPROPERTY",
    };

    private static readonly HashSet<string> PageNumbers = new(StringComparer.Ordinal)
    {
        "PAGE",
        "NUMPAGES",
        "SECTIONPAGES",
    };

    /// <summary>Whether the field's shown text is its own, and no part of the letter's words.</summary>
    public static bool ReplacesResult(string name) =>
        Data.Contains(name)
        || PageNumbers.Contains(name)
        || name is "IF" or "HYPERLINK" or "NEXT" or "NEXTIF" or "SKIPIF";

    /// <summary>What a field becomes.</summary>
    /// <param name="instruction">Its code.</param>
    /// <param name="result">What the document shows for it.</param>
    /// <param name="place">Where it stands.</param>
    public IReadOnlyList<ImportedInline> Read(
        FieldInstruction instruction,
        IReadOnlyList<ImportedInline> result,
        ImportPlace place
    )
    {
        switch (instruction.Name)
        {
            case "MERGEFIELD" or "DOCVARIABLE" or "DOCPROPERTY":
                return Value(instruction, result, place);
            case "IF":
                return Condition(instruction, result, place);
            case "HYPERLINK":
                return Link(instruction, result, place);
            case var name when PageNumbers.Contains(name):
                findings.Add(
                    ImportRules.Field,
                    place,
                    $"the number of a page ({name}) is left out; the style sheet, page.css, numbers pages"
                );
                return [];
            case "":
                return result;
            default:
                findings.Add(
                    ImportRules.Field,
                    place,
                    $"a field of the kind {instruction.Name} is not taken over; the draft has the text that the "
                        + "document "
                        + "showed: write a field of the letter in its place, or delete it"
                );
                return result;
        }
    }

    private IReadOnlyList<ImportedInline> Value(
        FieldInstruction instruction,
        IReadOnlyList<ImportedInline> result,
        ImportPlace place
    )
    {
        var name = string.Join(' ', instruction.Arguments.Select(static argument => argument.Text)).Trim();
        if (
            name.StartsWith("TableStart:", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("TableEnd:", StringComparison.OrdinalIgnoreCase)
        )
        {
            findings.Add(
                ImportRules.Field,
                place,
                $"the repeated part '{name}' is taken over once; declare a list and write a loop"
            );
            return [];
        }

        var emphasis = result.Count > 0 ? result[0].Emphasis : Emphasis.None;
        var source = instruction.Name switch
        {
            "DOCVARIABLE" => "document variable",
            "DOCPROPERTY" => "document property",
            _ => MergeField,
        };
        var use = new FieldUse(name) { Source = source };
        var before = "";
        var after = "";
        foreach (var change in instruction.Switches)
        {
            switch (change.Name.ToLowerInvariant())
            {
                case "\\@" when DatePicture.Read(change.Argument) is { } pattern:
                    use = use with { Kind = FieldKind.Date, DatePattern = pattern };
                    break;
                case "\\#" when NumberPictures.Read(change.Argument) is { } number:
                    use = use with { Kind = FieldKind.Number, Number = number };
                    break;
                case "\\*" when CaseSwitches.FunctionOf(change.Argument) is { } function:
                    use = use with { TextFunction = function };
                    break;
                case "\\*" when change.Argument.ToUpperInvariant() is "MERGEFORMAT" or "CHARFORMAT":
                    break;
                case "\\b":
                    before = change.Argument;
                    break;
                case "\\f":
                    after = change.Argument;
                    break;
                case "\\m" or "\\v":
                    break;
                default:
                    findings.Add(
                        ImportRules.Field,
                        place,
                        $"the switch {change.Name} {change.Argument}".TrimEnd()
                            + $" of the field '{name}' is not taken over; write what it means in the template"
                    );
                    break;
            }
        }

        var field = new FieldInline(use) { Emphasis = emphasis };
        if (before.Length + after.Length == 0)
        {
            return [field];
        }

        IReadOnlyList<ImportedInline> then =
        [
            new WordsInline(before) { Emphasis = emphasis },
            field,
            new WordsInline(after) { Emphasis = emphasis },
        ];
        return [new ConditionInline(new(name, TestOperator.Present, "", source), then, [], [field])];
    }

    private IReadOnlyList<ImportedInline> Condition(
        FieldInstruction instruction,
        IReadOnlyList<ImportedInline> result,
        ImportPlace place
    )
    {
        var arguments = instruction.Arguments;
        if (arguments.Count is < 4 or > 5 || Test(arguments[0], arguments[1].Text.Trim(), arguments[2]) is not { } test)
        {
            findings.Add(
                ImportRules.Field,
                place,
                "a condition (IF) is not taken over, because it compares no single field with a text or a number; the "
                    + "draft has the words that the document showed: write the condition"
            );
            return result;
        }

        if (test.Value.AsSpan().IndexOfAny('*', '?') >= 0)
        {
            findings.Add(
                ImportRules.Field,
                place,
                $"a condition (IF) compares '{test.Name}' with a pattern, '{test.Value}', which the draft takes "
                    + "for a text; "
                    + "write the condition"
            );
        }

        return [new ConditionInline(test, arguments[3].Parts, arguments.Count > 4 ? arguments[4].Parts : [], result)];
    }

    private static FieldTest? Test(FieldArgument left, string sign, FieldArgument right)
    {
        var (field, value, isTurned) =
            Field(left) is { } leftField && Field(right) is null ? (leftField, right, false)
            : Field(right) is { } rightField && Field(left) is null ? (rightField, left, true)
            : (null, left, false);
        if (field is null || value.Parts.Any(static part => part is not WordsInline))
        {
            return null;
        }

        TestOperator? compared = (sign, isTurned) switch
        {
            ("=", _) => TestOperator.Equal,
            ("<>", _) => TestOperator.NotEqual,
            ("<", false) or (">", true) => TestOperator.Less,
            ("<=", false) or (">=", true) => TestOperator.LessOrEqual,
            (">", false) or ("<", true) => TestOperator.Greater,
            (">=", false) or ("<=", true) => TestOperator.GreaterOrEqual,
            _ => null,
        };
        var text = value.Text.Trim();
        return (compared, text.Length) switch
        {
            (null, _) => null,
            (TestOperator.Equal, 0) => new(field.Name, TestOperator.Absent, "", field.Source),
            (TestOperator.NotEqual, 0) => new(field.Name, TestOperator.Present, "", field.Source),
            (_, 0) => null,
            ({ } found, _) => new(field.Name, found, text, field.Source),
        };
    }

    // A field in the field, or its code as text.
    private static FieldUse? Field(FieldArgument argument)
    {
        ImportedInline[] parts =
        [
            .. argument.Parts.Where(static part =>
                part is not WordsInline { Text: var text } || !string.IsNullOrWhiteSpace(text)
            ),
        ];
        if (parts is [FieldInline field])
        {
            return field.Use;
        }

        var text = argument.Text.Trim();
        const string Code = "MERGEFIELD ";
        return
            parts.All(static part => part is WordsInline) && text.StartsWith(Code, StringComparison.OrdinalIgnoreCase)
            ? new FieldUse(text[Code.Length..].Trim().Trim('"')) { Source = MergeField }
            : null;
    }

    private IReadOnlyList<ImportedInline> Link(
        FieldInstruction instruction,
        IReadOnlyList<ImportedInline> result,
        ImportPlace place
    ) => LinkReader.Read(instruction.Arguments is [var address, ..] ? address.Text : "", result, place, findings);
}
