namespace ImrDocs.Templating.Proofreading.Conditions;

/// <summary>What is known of one value.</summary>
internal sealed class SubjectKnowledge
{
    private HashSet<string>? _others;
    private bool? _isPresent;
    private string? _text;

    // The value is at least the first bound, and not at least the second.
    private (decimal Number, bool IsExclusive)? _least;
    private (decimal Number, bool IsExclusive)? _beyond;

    /// <summary>Whether the condition holds; null where that is not known.</summary>
    public bool? Answer(SubjectCondition condition) =>
        condition switch
        {
            PresentCondition => _isPresent,
            EqualCondition equal => _text is { } text ? text == equal.Text
            : _isPresent == false || _others?.Contains(equal.Text) == true ? false
            : null,
            LeastCondition { IsExclusive: false } least when least.Floor >= least.Number => true,
            LeastCondition least => _least is { } bound && IsAtLeast(bound, (least.Number, least.IsExclusive)) ? true
            : _beyond is { } beyond && IsAtLeast((least.Number, least.IsExclusive), beyond) ? false
            : null,
            _ => null,
        };

    /// <summary>Notes that the condition holds, or does not, of which nothing was known.</summary>
    public void Learn(SubjectCondition condition, bool holds)
    {
        switch (condition)
        {
            case PresentCondition:
                _isPresent = holds;
                break;
            case EqualCondition equal when holds:
                (_text, _isPresent) = (equal.Text, true);
                break;
            case EqualCondition equal:
                (_others ??= new(StringComparer.Ordinal)).Add(equal.Text);
                break;
            case LeastCondition least when holds:
                _least = (least.Number, least.IsExclusive);
                break;
            case LeastCondition least:
                _beyond = (least.Number, least.IsExclusive);
                break;
        }
    }

    private static bool IsAtLeast((decimal Number, bool IsExclusive) a, (decimal Number, bool IsExclusive) b) =>
        a.Number > b.Number || (a.Number == b.Number && (a.IsExclusive || !b.IsExclusive));
}
