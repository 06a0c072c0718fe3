using System.Buffers;
using System.Globalization;
using HandlebarsDotNet;
using ImrDocs.Benchmarks.Writers.Escaping;
using ImrDocs.Determinations;
using ImrDocs.Determinations.Sections;
using ImrDocs.Letters;

namespace ImrDocs.Benchmarks.Writers.HandlebarsNet;

/// <summary>
/// A Handlebars template, compiled to delegates by Handlebars.Net; its text encoder escapes what it prints.
/// </summary>
internal sealed class HandlebarsLetter : ILetterWriter
{
    private readonly HandlebarsTemplate<TextWriter, object, object> _template;

    public HandlebarsLetter(LetterFormat format)
    {
        var engine = Handlebars.Create(
            new HandlebarsConfiguration
            {
                FormatProvider = CultureInfo.InvariantCulture,
                TextEncoder = new ValueEncoder(
                    format == LetterFormat.Markdown ? MarkdownString.Escape : HtmlText.Escape
                ),
                ThrowOnUnresolvedBindingExpression = false,
            }
        );
        engine.RegisterHelper("date", static (_, arguments) =>
            ((DateOnly)arguments[0]!).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)
        );
        engine.RegisterHelper("join", static (_, arguments) => string.Join(", ", (IReadOnlyList<string>)arguments[0]!));
        engine.RegisterHelper("states", static (_, arguments) =>
            string.Join(", ", ((IReadOnlyList<UsState>)arguments[0]!).Select(StateNames.Of))
        );
        engine.RegisterHelper("policy", static (context, _) => PagePolicy.Of((FinalDetermination)context.Value!));
        engine.RegisterHelper("style", static (_, _) => PageStyle.Text);
        engine.RegisterHelper("is2015", static (_, arguments) => arguments[0] is Edition.Y2015);
        engine.RegisterTemplate("guideline", TemplateText.Read("HandlebarsNet/guideline.hbs").TrimEnd('\n'));
        var name = format == LetterFormat.Markdown ? "markdown" : "html";
        _template = engine.Compile(new StringReader(TemplateText.Read($"HandlebarsNet/{name}.hbs")));
    }

    public void Write(FinalDetermination letter, IBufferWriter<byte> output)
    {
        using var text = new TextOutput(output);
        _template(text, letter, null!);
    }
}
