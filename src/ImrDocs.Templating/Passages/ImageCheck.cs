using ImrDocs.Diagnostics;
using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Markdown.Images;

namespace ImrDocs.Templating.Passages;

/// <summary>Finds images that a page cannot show: without a text, of a strange size, or that are no file.</summary>
/// <param name="report">Gets what is wrong.</param>
internal sealed class ImageCheck(WordingReport report)
{
    private const string NoText =
        "the image has no text, which a reader hears who does not see it; write what it shows: ![Seal of the "
        + "department](seal.svg)";

    private const string WrongSize =
        "the size of an image is written in pixels of 1/96 inch, as {width=96} or {width=96 height=40}";

    private readonly HashSet<FoundImage> _found = [];

    /// <summary>The images that are files of the letter's folder.</summary>
    public IReadOnlyCollection<FoundImage> Found => _found;

    /// <summary>Takes in the images of a passage.</summary>
    /// <param name="reading">The passage.</param>
    /// <param name="origins">What writes each of its characters.</param>
    public void Add(PassageReading reading, TextOrigins[] origins)
    {
        foreach (var image in reading.Images)
        {
            foreach (var origin in origins[image.Start].All.Where(static origin => origin.Step.Text is not null))
            {
                if (AssetPath.ImageRefusal(image.Address) is { } refusal)
                {
                    report.Add(TemplateRules.Image, origin, refusal);
                }
                else
                {
                    var place = WordingReport.PlaceOf(origin);
                    _found.Add(new(image.Address!, origin.Step.Path, place.Line + 1, place.Column + 1));
                }

                if (!image.HasText)
                {
                    report.Add(TemplateRules.Image, origin, NoText);
                }
            }

            foreach (var origin in origins[image.End].All.Where(static origin => origin.Step.Text is not null))
            {
                var rest = origin.Step.Text!.Substring(origin.Offset + 1);
                if (rest.StartsWith("{", StringComparison.Ordinal) && ImageSize.At(rest, out _) is null)
                {
                    report.Add(TemplateRules.Image, origin with { Offset = origin.Offset + 1 }, WrongSize);
                }
            }
        }
    }
}
