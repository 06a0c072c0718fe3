using System.Buffers;
using System.Globalization;
using HandlebarsDotNet;
using ImrDocs.Benchmarks.Writers.Escaping;
using ImrDocs.Letters;
using ImrDocs.Warranties;
using ImrDocs.Warranties.Sections;

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
        engine.RegisterHelper("regions", static (_, arguments) =>
            string.Join(", ", ((IReadOnlyList<Region>)arguments[0]!).Select(RegionNames.Of))
        );
        engine.RegisterHelper("policy", static (context, _) => PagePolicy.Of((WarrantyDecision)context.Value!));
        engine.RegisterHelper("style", static (_, _) => PageStyle.Text);
        engine.RegisterHelper("is2015", static (_, arguments) => arguments[0] is Edition.Y2015);
        engine.RegisterTemplate("grounds", TemplateText.Read("HandlebarsNet/grounds.hbs").TrimEnd('\n'));
        var name = format == LetterFormat.Markdown ? "markdown" : "html";
        _template = engine.Compile(new StringReader(TemplateText.Read($"HandlebarsNet/{name}.hbs")));
    }

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        using var text = new TextOutput(output);
        _template(text, letter, null!);
    }
}
