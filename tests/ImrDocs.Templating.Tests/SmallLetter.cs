using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Checks;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Schema.Constraints;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Tests;

/// <summary>A letter with a few fields, and its layout bound to it.</summary>
internal static class SmallLetter
{
    private static readonly LetterSchema Schema = new(
        "small",
        new SectionSchema
        {
            Name = "Small",
            Fields =
            [
                Field("Name", new TextType()),
                Field("Greeting", new TextType(), isNullable: true),
                Field("Lines", new ListType(new MinCountConstraint(1)) { Element = new TextType() }),
                Field("Notes", new ListType { Element = new TextType() }),
            ],
        }
    );

    /// <summary>Binds a layout without an error, with other templates by path.</summary>
    public static BoundTemplate Bind(string layout, params (string Path, string Text)[] others)
    {
        var result = Check(layout, others);
        Assert.Empty(result.Diagnostics);
        return result.Template;
    }

    /// <summary>Binds a layout, whatever is wrong with it.</summary>
    public static BoundTemplate BindAny(string layout) => Check(layout).Template;

    private static EntryResult Check(string layout, params (string Path, string Text)[] others)
    {
        var templates = others
            .Append((LetterFiles.Layout, layout))
            .Select(static file => TemplateParser.Parse(file.Item1, file.Item2));
        var units = TemplateUnit
            .Create(templates)
            .ToDictionary(static unit => unit.Template.Path, StringComparer.Ordinal);
        return EntryCheck.Run(units, LetterFiles.Layout, Schema);
    }

    private static FieldSchema Field(string name, FieldType type, bool isNullable = false) =>
        new()
        {
            Name = name,
            JsonName = FieldNames.ToJson(name),
            TemplateName = FieldNames.ToTemplate(name),
            Type = type,
            IsNullable = isNullable,
        };
}
