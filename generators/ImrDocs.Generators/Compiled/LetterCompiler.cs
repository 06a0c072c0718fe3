using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Html;
using ImrDocs.Generators.Model;
using ImrDocs.Generators.Templates;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Compiled;

/// <summary>
/// Emits the compiled form of a letter's templates: a file for each template, and one that ties them to the letter.
/// </summary>
internal static class LetterCompiler
{
    /// <summary>The emitted files; none where a template holds what is not compiled.</summary>
    /// <param name="letter">The letter, whose templates passed their check.</param>
    public static IEnumerable<CompiledFile> Emit(LetterTemplateSet letter)
    {
        var markdown = new TemplateMethods(letter, SourceForm.Markdown);
        var plain = new TemplateMethods(letter, SourceForm.PlainText);
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in letter.Entries.Select(static entry => entry.Compilation))
        {
            if (entry.Types.Refusal is not null)
            {
                return [];
            }

            var path = entry.Template.Path;
            var methods = TemplateNames.KindOf(path) == TemplateKind.PlainText ? plain : markdown;
            entries.Add(path, methods.AddEntry(entry.Template, entry.Types));
        }

        var html = Html(letter);
        return Files(letter, html is { Methods: var htmlMethods } ? [markdown, plain, htmlMethods] : [markdown, plain])
            .Prepend(
                new CompiledFile(
                    $"{letter.Model.Schema.Name}.scriban.g.cs",
                    Binding(letter, entries, html, AsksForCulture([markdown, plain]))
                )
            );
    }

    // Where there is no such form, Markdig reads the Markdown that the compiled templates write.
    private static LetterHtmlMethods? Html(LetterTemplateSet letter)
    {
        var layout = letter
            .Entries.Single(static entry => entry.Result.Template.Path == LetterFiles.Layout)
            .Compilation;
        if (layout.Html.Form is not { } html)
        {
            return null;
        }

        var form = new LetterHtmlForm(html);
        var methods = new TemplateMethods(letter, form);
        return new(methods, methods.AddEntry(layout.Template, layout.Types), html);
    }

    private static IEnumerable<CompiledFile> Files(LetterTemplateSet letter, TemplateMethods[] forms)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (
            var template in forms
                .SelectMany(static form => form.Methods.Select(method => (Form: form, Method: method)))
                .GroupBy(static m => (m.Form, m.Method.Path))
        )
        {
            var code = new CodeWriter();
            FileHeader.Emit(code);
            code.Line("#pragma warning disable // A template may hold what C# warns of, such as a constant condition.");
            code.Line();
            using (code.Braces("namespace " + GeneratedNamespace.Name))
            using (
                code.Braces(
                    $"internal static partial class {CompiledClasses.Name(letter.Model, template.Key.Form.Form.Name)}"
                )
            )
            {
                foreach (var (form, method) in template)
                {
                    EmitMethod(code, letter.Model, form.Form, method);
                }
            }

            var name =
                $"{letter.Model.Schema.Name}.{template.Key.Path.Replace('/', '.')}{template.Key.Form.Form.FileSuffix}";
            while (!names.Add(name))
            {
                name += "_";
            }

            yield return new(name + ".g.cs", code.ToString());
        }
    }

    private static void EmitMethod(CodeWriter code, LetterModel letter, EmittedForm form, EmittedMethod method)
    {
        code.Line($"/// <summary>{method.Path}</summary>");
        using (
            code.Braces(
                $"public static void {method.Name}(ref {CompiledNames.LetterWriter}<{form.Type}> "
                    + $"{MethodBody.Output}, {letter.Outline.Root} {MethodBody.Letter}{method.Parameters})"
            )
        )
        {
            foreach (var line in method.Body.Split('\n').Where(static line => line.Length > 0))
            {
                code.Line(line);
            }

            code.Line("#line default");
        }

        code.Line();
    }

    private static string Binding(
        LetterTemplateSet letter,
        Dictionary<string, string> entries,
        LetterHtmlMethods? html,
        bool asksForCulture
    )
    {
        var code = new CodeWriter();
        FileHeader.Emit(code);
        var type = letter.Model.Outline.Type;
        RecordScope.Emit(code, type, () =>
        {
            using (code.Braces($"partial record {type.Identifier} : {RuntimeNames.ILetter}<{type.Reference}>"))
            {
                using (
                    code.Braces(
                        $"static {CompiledNames.CompiledLetter}<{type.Reference}> "
                            + $"{RuntimeNames.ILetter}<{type.Reference}>.Compiled {{ get; }} = new()",
                        ";"
                    )
                )
                {
                    foreach (
                        var (property, path) in new[]
                        {
                            ("Title", LetterFiles.Title),
                            ("RunningHead", LetterFiles.RunningHead),
                        }
                    )
                    {
                        code.Line($"{property} = {GeneratedNamespace.Prefix}{entries[path]},");
                    }

                    if (asksForCulture)
                    {
                        code.Line("AsksForCulture = true,");
                    }

                    using (code.Braces($"Forms = new {CompiledNames.CompiledForm}<{type.Reference}>[]", ","))
                    {
                        using (code.Braces($"new {CompiledNames.CompiledMarkdown}<{type.Reference}>", ","))
                        {
                            code.Line($"Template = {GeneratedNamespace.Prefix}{entries[LetterFiles.Layout]},");
                        }

                        if (html is { Entry: var entry, Html: { Start: var start, End: var end } found })
                        {
                            using (code.Braces($"new {CompiledNames.CompiledHtml}<{type.Reference}>", ","))
                            {
                                code.Line($"Template = {GeneratedNamespace.Prefix}{entry},");
                                code.Line($"Start = {Literal.Of(start)}u8.ToArray(),");
                                code.Line($"End = {Literal.Of(end)}u8.ToArray(),");
                                if (found.IsArrangedAtEnd)
                                {
                                    code.Line("IsArrangedAtEnd = true,");
                                }
                            }
                        }
                    }
                }
            }
        });
        code.Line();
        using (code.Braces("namespace " + GeneratedNamespace.Name))
        {
            CompiledClasses.EmitChoices(code, letter.Model);
        }

        return code.ToString();
    }

    // Some of Scriban's functions ask the thread for its culture, and so does the order of texts.
    private static bool AsksForCulture(TemplateMethods[] forms) =>
        forms
            .SelectMany(static form => form.Methods)
            .Any(static method => method.Body.Contains(CompiledNames.ScribanFunctions));

    // The methods that write a letter's HTML.
    private sealed record LetterHtmlMethods(TemplateMethods Methods, string Entry, LetterHtml Html);
}
