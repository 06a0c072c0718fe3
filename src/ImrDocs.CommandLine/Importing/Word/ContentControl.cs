using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using DropDownItem = DocumentFormat.OpenXml.Wordprocessing.ListItem;
using W14 = DocumentFormat.OpenXml.Office2010.Word;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>Reads what a content control is for.</summary>
internal static class ContentControl
{
    private const string Source = "content control";

    /// <summary>The field; null where the control only holds parts of the letter.</summary>
    public static FieldUse? Read(SdtElement control, ImportPlace place, ImportFindings findings)
    {
        var properties = control.SdtProperties;
        if (properties is null)
        {
            return null;
        }

        var name = properties.GetFirstChild<Tag>()?.Val?.Value is { Length: > 0 } tag
            ? tag
            : properties.GetFirstChild<SdtAlias>()?.Val?.Value ?? "";
        var use = new FieldUse(name) { Source = Source };
        if (properties.GetFirstChild<SdtContentDate>() is { } date)
        {
            var written = date.DateFormat?.Val?.Value;
            var pattern = written is null ? null : DatePicture.Read(written);
            if (written is not null && pattern is null)
            {
                findings.Add(
                    ImportRules.Field,
                    place,
                    $"the format '{written}' of the date '{name}' is not taken over; write one in the template"
                );
            }

            return use with
            {
                Kind = FieldKind.Date,
                DatePattern = pattern,
            };
        }

        if (properties.GetFirstChild<SdtContentDropDownList>() is { } list)
        {
            return WithChoices(use, list.Elements<DropDownItem>());
        }

        if (properties.GetFirstChild<SdtContentComboBox>() is not null)
        {
            findings.Add(
                ImportRules.Field,
                place,
                $"the combo box '{name}' takes any text, so it is declared as a text; declare its choices if "
                    + "there are no "
                    + "others"
            );
            return use;
        }

        if (properties.GetFirstChild<W14.SdtContentCheckBox>() is not null)
        {
            return use with { Kind = FieldKind.YesNo };
        }

        if (properties.GetFirstChild<W15.SdtRepeatedSection>() is not null)
        {
            findings.Add(
                ImportRules.Field,
                place,
                $"the repeating section '{name}' is taken over as it stands; declare a list and write a loop"
            );
            return null;
        }

        if (IsContainer(control, properties))
        {
            return null;
        }

        if (control.Descendants().Any(IsLostInField))
        {
            findings.Add(
                ImportRules.Object,
                place,
                $"a footnote, a comment, or a page break in the content control '{name}' is left out, since a "
                    + "case gives what the control has; write it in the draft"
            );
        }

        return properties.GetFirstChild<SdtContentText>() is not null || control.Descendants<Paragraph>().Count() < 2
            ? use
            : use with
            {
                Kind = FieldKind.RichText,
            };
    }

    /// <summary>The value of a field of an old form; null where it is none.</summary>
    public static FieldUse? Read(FormFieldData form)
    {
        var name = form.GetFirstChild<FormFieldName>()?.Val?.Value ?? "";
        var use = new FieldUse(name) { Source = "form field" };
        return form.GetFirstChild<CheckBox>() is not null ? use with { Kind = FieldKind.YesNo }
            : form.GetFirstChild<DropDownListFormField>() is { } list
                ? WithChoices(
                    use,
                    [.. list.Elements<ListEntryFormField>().Select(static entry => entry.Val?.Value ?? "")]
                )
            : form.GetFirstChild<TextInput>() is not null ? use
            : null;
    }

    private static FieldUse WithChoices(FieldUse use, IEnumerable<DropDownItem> items) =>
        WithChoices(
            use,
            [
                .. items
                    .Where(static item => item.Value?.Value is { Length: > 0 })
                    .Select(static item => item.DisplayText?.Value ?? item.Value!.Value!),
            ]
        );

    private static FieldUse WithChoices(FieldUse use, IReadOnlyList<string> choices) =>
        choices.Any(static choice => !string.IsNullOrWhiteSpace(choice))
            ? use with
            {
                Kind = FieldKind.Choice,
                Choices = choices,
            }
            : use;

    private static bool IsLostInField(OpenXmlElement part) =>
        part is FootnoteReference or EndnoteReference or CommentReference
        || (part is Break line && line.Type?.Value == BreakValues.Page);

    private static bool IsContainer(SdtElement control, SdtProperties properties) =>
        properties
            .Elements()
            .Any(static property =>
                property
                    is SdtContentDocPartObject
                        or SdtContentDocPartList
                        or SdtContentGroup
                        or SdtContentPicture
                        or SdtContentEquation
                        or SdtContentCitation
                        or SdtContentBibliography
                        or W15.SdtRepeatedSectionItem
            )
        || (
            properties.GetFirstChild<SdtContentText>() is null
            && control
                .Descendants()
                .Any(static part =>
                    part
                        is SdtElement
                            or FieldChar
                            or SimpleField
                            or Table
                            or DocumentFormat.OpenXml.Wordprocessing.Drawing
                )
        )
        || (
            properties.GetFirstChild<Tag>() is null
            && properties.GetFirstChild<SdtAlias>() is null
            && properties.GetFirstChild<ShowingPlaceholder>() is null
            && properties.GetFirstChild<SdtContentText>() is null
            && properties.GetFirstChild<SdtPlaceholder>() is null
        );
}
