using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Tracing;

namespace ImrDocs.Verification.Tests.Coverage.Mutants;

/// <summary>Who notices that a point is broken.</summary>
internal enum Witness
{
    /// <summary>No letter changes: what coverage says of the point means nothing.</summary>
    Nobody,

    /// <summary>A letter cannot be written any more.</summary>
    Diagnostic,

    /// <summary>A letter says something else.</summary>
    Letter,
}

/// <summary>What came of breaking a point.</summary>
/// <param name="Mutant">The broken template.</param>
/// <param name="Witness">Who notices.</param>
/// <param name="Name">The first letter that notices; null where none does.</param>
internal sealed record JudgedPoint(PointMutant Mutant, Witness Witness, string? Name);

/// <summary>Breaks every point that letters reach, and asks the letters that reach it.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <param name="files">The templates.</param>
/// <param name="letters">The letters, with what each must say in every form.</param>
internal sealed class PointMutants<TLetter>(
    TemplateFiles files,
    IReadOnlyList<(string Name, TLetter Letter, IReadOnlyDictionary<LetterFormat, string> Texts)> letters
)
    where TLetter : class, ILetter<TLetter>
{
    /// <summary>Every point that a letter reaches, broken; in the order of the places.</summary>
    public IReadOnlyList<JudgedPoint> Judge()
    {
        var tracer = new LetterTracer<TLetter>(files);
        var reached = letters.Select(letter => tracer.Reach(letter.Letter).Points.ToHashSet()).ToList();
        var points = tracer.Map.Points.Where(point => reached.Any(by => by.Contains(point))).ToList();
        var judged = new JudgedPoint[points.Count];
        Parallel.For(0, judged.Length, i =>
            judged[i] = Judge(points[i], [.. letters.Where((_, index) => reached[index].Contains(points[i]))])
        );
        return judged;
    }

    private JudgedPoint Judge(
        WordingPoint point,
        IReadOnlyList<(string Name, TLetter Letter, IReadOnlyDictionary<LetterFormat, string> Texts)> witnesses
    )
    {
        var mutant = PointMutant.Of(point, files.Find(point.Path)!);

        // A mutant that is no template at all would be noticed by whoever looks, and say nothing of the letters.
        var renderer = new LetterRenderer<TLetter>(
            TemplateFiles.FromTexts(
                files.Paths.Select(path =>
                    KeyValuePair.Create(path, path == point.Path ? mutant.Text : files.Find(path)!)
                )
            )
        );
        foreach (var (name, letter, texts) in witnesses)
        {
            try
            {
                if (texts.Any(text => ApprovedText.Of(renderer, letter, text.Key) != text.Value))
                {
                    return new(mutant, Witness.Letter, name);
                }
            }
            catch (TemplateException)
            {
                return new(mutant, Witness.Diagnostic, name);
            }
        }

        return new(mutant, Witness.Nobody, null);
    }
}
