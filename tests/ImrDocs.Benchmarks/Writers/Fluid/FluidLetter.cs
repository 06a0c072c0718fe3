using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using ImrDocs.Benchmarks.Writers.Escaping;
using ImrDocs.Letters;
using ImrDocs.Warranties;
using ImrDocs.Warranties.Sections;

namespace ImrDocs.Benchmarks.Writers.Fluid;

/// <summary>A Liquid template run by Fluid; an encoder escapes what it prints.</summary>
internal sealed class FluidLetter : ILetterWriter
{
    private readonly IFluidTemplate _template;
    private readonly TemplateOptions _options;
    private readonly TextEncoder _encoder;
    private readonly bool _isHtml;
    private readonly StringValue _style = new(PageStyle.Text, encode: false);

    public FluidLetter(LetterFormat format)
    {
        var name = format == LetterFormat.Markdown ? "markdown" : "html";
        _isHtml = format == LetterFormat.Html;
        _template = new FluidParser().Parse(TemplateText.Read($"Fluid/{name}.liquid"));
        _encoder = format == LetterFormat.Markdown ? new MarkdownTextEncoder() : new HtmlTextEncoder();
        _options = new TemplateOptions
        {
            CultureInfo = CultureInfo.InvariantCulture,
            FileProvider = new TemplateFolder("Fluid"),
        };
        _options.MemberAccessStrategy.MemberNameStrategy = MemberNameStrategies.SnakeCase;
        foreach (
            var section in (Type[])
                [
                    typeof(WarrantyDecision),
                    typeof(ClaimHeader),
                    typeof(Inspector),
                    typeof(Findings),
                    typeof(ClaimedRepair),
                    typeof(Grounds),
                    typeof(ManualCitation),
                    typeof(PartialRepair),
                ]
        )
        {
            _options.MemberAccessStrategy.Register(section);
        }

        _options.ValueConverters.Add(static value =>
            value switch
            {
                Region state => new StringValue(RegionNames.Of(state)),
                DateOnly date => new StringValue(date.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)),
                Enum choice => new StringValue(choice.ToString()),
                _ => null,
            }
        );
    }

    public void Write(WarrantyDecision letter, IBufferWriter<byte> output)
    {
        var context = new TemplateContext(letter, _options);
        context.SetValue("style", _style);
        context.SetValue("policy", _isHtml ? new StringValue(PagePolicy.Of(letter), encode: false) : StringValue.Empty);
        using var text = new TextOutput(output);
        var written = _template.RenderAsync(text, _encoder, context);
        if (!written.IsCompletedSuccessfully)
        {
            written.AsTask().GetAwaiter().GetResult();
        }
    }
}
