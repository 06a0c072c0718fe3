using ImrDocs.Verification.Clauses;

namespace ImrDocs.Verification.Redlines;

/// <summary>
/// One change that is the same in every letter that it is found in: the same clause, items' numbers aside, the same
/// words gone and come.
/// </summary>
/// <param name="Example">
/// The change as the first letter shows it; the words around it may be others in other letters.
/// </param>
/// <param name="Occurrences">Where it is found, letter by letter in their order: at least once.</param>
public sealed record ChangeGroup(ClauseChange Example, IReadOnlyList<ChangeOccurrence> Occurrences)
{
    /// <summary>
    /// The name of the clause: <c>Credentials, sentence 2</c>; without what is not the same everywhere: <c>Item,
    /// rationale</c>.
    /// </summary>
    public string Name
    {
        get
        {
            var shared = SharedDetail();
            return (
                Example.Place with
                {
                    Part = PartName,
                    Detail = shared.Length > 0 ? shared : Example.Place.Detail,
                }
            ).Name;
        }
    }

    /// <summary>
    /// The part of the letter: <c>Credentials</c>; without a number where it stands in several items: <c>Item</c>.
    /// </summary>
    public string PartName => IsRepeated ? Words.Begin(Example.Place.GeneralPart) : Example.Place.Part;

    /// <summary>
    /// The letters in which it is found, with the items where these are not the same in each: <c>seed (items 1, 2)</c>.
    /// </summary>
    public IReadOnlyList<string> Letters =>
        [
            .. Occurrences.Select(occurrence =>
                IsRepeated ? $"{occurrence.Letter} ({PartsOf(occurrence)})" : occurrence.Letter
            ),
        ];

    private IEnumerable<ClausePlace> Places => Occurrences.SelectMany(static occurrence => occurrence.Places);

    private bool IsRepeated => Places.Any(place => place.Part != Example.Place.Part);

    private string SharedDetail()
    {
        string[] shared = Example.Place.Detail.Split(", ");
        foreach (var place in Places)
        {
            shared =
            [
                .. shared
                    .Zip(place.Detail.Split(", "))
                    .TakeWhile(static pair => pair.First == pair.Second)
                    .Select(static pair => pair.First),
            ];
        }

        return string.Join(", ", shared);
    }

    // "items 1, 2" where the parts differ by their number alone.
    private static string PartsOf(ChangeOccurrence occurrence)
    {
        string[] parts = [.. occurrence.Places.Select(static place => place.Part).Distinct()];
        var general = Words.Begin(occurrence.Places[0].GeneralPart) + " ";
        return parts.Length > 1 && parts.All(part => part.StartsWith(general, StringComparison.Ordinal))
            ? $"{Words.Continue(Plurals.Several(general.TrimEnd()))} "
                + string.Join(", ", parts.Select(part => part[general.Length..]))
            : string.Join(", ", parts.Select(Words.Continue));
    }
}

/// <summary>A letter in which a change is found.</summary>
/// <param name="Letter">The name of the letter.</param>
/// <param name="Places">The places in the letter; at least one.</param>
public sealed record ChangeOccurrence(string Letter, IReadOnlyList<ClausePlace> Places);
