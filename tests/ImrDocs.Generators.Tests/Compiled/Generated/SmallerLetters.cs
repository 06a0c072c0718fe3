using System.Text.RegularExpressions;

namespace ImrDocs.Generators.Tests.Compiled.Generated;

/// <summary>Makes a letter that is written wrongly as small as one that still is.</summary>
internal static partial class SmallerLetters
{
    private const int Rounds = 40;
    private const int Candidates = 60;

    private static readonly string[] Openings = ["if", "for", "case", "capture", "func", "while"];

    /// <summary>The smallest letter that was found, with its difference.</summary>
    public static (GeneratedLetter Letter, string Difference) Shrink(GeneratedLetter letter, string difference)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var smaller = Of(letter).Where(static l => l.IsRight).OrderBy(static l => l.Size).Take(Candidates).ToList();
            if (smaller.Count == 0)
            {
                break;
            }

            var wrong = GeneratedLetter
                .Compare(smaller)
                .Select((parity, i) => (Letter: smaller[i], parity.Difference))
                .FirstOrDefault(static found => found.Difference is not null);
            if (wrong.Difference is null)
            {
                break;
            }

            (letter, difference) = (wrong.Letter, wrong.Difference);
        }

        return (letter, difference);
    }

    private static IEnumerable<GeneratedLetter> Of(GeneratedLetter letter)
    {
        foreach (var json in letter.Cases.Count > 1 ? letter.Cases : [])
        {
            yield return letter with
            {
                Cases = [json],
            };
        }

        foreach (var (path, text) in letter.Files)
        {
            foreach (var smaller in SmallerTexts(text))
            {
                yield return letter with
                {
                    Files = Used(
                        letter.Files.ToDictionary(
                            static file => file.Key,
                            file => file.Key == path ? smaller : file.Value,
                            StringComparer.Ordinal
                        )
                    ),
                };
            }
        }
    }

    private static Dictionary<string, string> Used(Dictionary<string, string> files)
    {
        while (
            files.Keys.FirstOrDefault(path =>
                path.StartsWith("part", StringComparison.Ordinal)
                && !files.Values.Any(text => text.Contains($"'{path.Split('.')[0]}'", StringComparison.Ordinal))
            )
                is { } unused
        )
        {
            files.Remove(unused);
        }

        return files;
    }

    // Without a text, a tag or a block; with the first branch of a block in its place; with a plain word for a text.
    private static IEnumerable<string> SmallerTexts(string text)
    {
        string[] parts = [.. Part().Matches(text).Select(static match => match.Value)];
        for (var i = 0; i < parts.Length; i++)
        {
            var last = IsOpening(parts[i])
                ? Enumerable.Range(i, parts.Length - i).First(end => Depth(parts[i..(end + 1)]) == 0)
                : i;
            yield return string.Concat(parts[..i].Concat(parts[(last + 1)..]));
            if (last > i)
            {
                var branch = Enumerable
                    .Range(i + 1, last - i)
                    .First(end => end == last || (Depth(parts[i..end]) == 1 && Branch().IsMatch(parts[end])));
                yield return string.Concat(parts[..i].Concat(parts[(i + 1)..branch]).Concat(parts[(last + 1)..]));
            }
            else if (parts[i].Length > 3 && parts[i][0] != '{')
            {
                yield return string.Concat(parts[..i].Append(" a ").Concat(parts[(i + 1)..]));
            }
        }
    }

    private static int Depth(IEnumerable<string> parts) =>
        parts.Sum(static part =>
            IsOpening(part) ? 1
            : part == "{{ end }}" ? -1
            : 0
        );

    private static bool IsOpening(string part) =>
        !part.Contains(';', StringComparison.Ordinal)
        && Openings.Any(word => part.StartsWith($"{{{{ {word} ", StringComparison.Ordinal));

    [GeneratedRegex(@"\{\{.*?\}\}|(?:(?!\{\{).)+", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\{\{ (else|when)\b")]
    private static partial Regex Branch();
}
