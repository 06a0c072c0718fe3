using ImrDocs.Forms.Tracking;

namespace ImrDocs.Word.Reviews;

/// <summary>Compares a redline with the document that came back: what was decided, and what was written.</summary>
internal sealed class WordReview
{
    private readonly IReadOnlyList<ReviewWord> _redline;
    private readonly ReviewText _document;
    private readonly int[] _found;
    private readonly ReviewPlace[] _places;

    /// <param name="redline">The words of the redline.</param>
    /// <param name="document">The document that came back.</param>
    public WordReview(IReadOnlyList<ReviewWord> redline, ReviewText document)
    {
        (_redline, _document) = (redline, document);
        (_found, IsCertain) = WordAlignment.Of(redline, document.Words);
        _places = new ReviewPlace[redline.Count + 1];
        var last = redline is [.., { Part: var part }] ? part : ReviewPart.Letter;
        _places[redline.Count] = new(redline.Sum(static word => word.Length), last);
        for (var (i, offset) = (0, 0); i < redline.Count; offset += redline[i].Length, i++)
        {
            _places[i] = new(offset, redline[i].Part);
        }
    }

    /// <summary>Whether the words of the redline were found again; in too long a text they are not.</summary>
    public bool IsCertain { get; }

    /// <summary>The tracked changes: words of a paragraph that follow one another and are marked.</summary>
    public IEnumerable<ReviewedChange> Changes()
    {
        for (var start = 0; start < _redline.Count; )
        {
            var end = start;
            while (end < _redline.Count && _redline[end].Marks.IsAny && _redline[end].Block == _redline[start].Block)
            {
                end++;
            }

            if (end > start)
            {
                yield return new(
                    _places[start],
                    TextOf(start, end, static word => word.Marks.IsDeleted),
                    TextOf(start, end, static word => word.Marks.IsInserted),
                    Decision(start, end)
                );
            }

            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>What the reviewer typed, struck, commented, or gave another look, in the order of the letter.</summary>
    /// <param name="comments">The comments.</param>
    public IEnumerable<ReviewRemark> Remarks(
        IEnumerable<(string Id, ReviewRemarkKind Kind, string? Author, string Text)> comments
    ) =>
        Edits()
            .Concat(
                comments.Select(comment =>
                {
                    var (start, end) = _document.Anchors.GetValueOrDefault(
                        comment.Id,
                        (_document.Words.Count, _document.Words.Count)
                    );
                    return new ReviewRemark(
                        PlaceOf(start),
                        comment.Kind,
                        comment.Author,
                        Quote(start, end),
                        comment.Text
                    );
                })
            )
            .Concat(
                new LayoutRemarks(_redline, _document.Words, _found)
                    .All(Changes().Any(static change => change.Decision == ChangeDecision.Rejected))
                    .Select(layout => new ReviewRemark(
                        _places[layout.Word],
                        layout.Kind,
                        Author: null,
                        layout.Quote,
                        layout.Text
                    ))
            )
            .Concat(
                _document.Looks.Select(look => new ReviewRemark(
                    PlaceOf(look.Start),
                    ReviewRemarkKind.Formatting,
                    look.Author,
                    Quote(look.Start, look.End),
                    ""
                ))
            )
            .OrderBy(static remark => remark.Place.Offset);

    private ChangeDecision Decision(int start, int end)
    {
        ChangeDecision[] decisions = [.. Enumerable.Range(start, end - start).Select(DecisionOf).Distinct()];
        return decisions is [var all] ? all
            : decisions.Contains(ChangeDecision.Rejected) ? ChangeDecision.Rejected
            : ChangeDecision.Open;
    }

    private ChangeDecision DecisionOf(int index)
    {
        var isAdded = _redline[index].Marks.IsInserted;
        if (_found[index] < 0)
        {
            return isAdded ? ChangeDecision.Rejected : ChangeDecision.Accepted;
        }

        var marks = _document.Words[_found[index]].Marks;
        return marks.IsLike(_redline[index].Marks) ? ChangeDecision.Open
            // Somebody struck what the redline inserts.
            : marks.IsDeleted ? ChangeDecision.Rejected
            : isAdded ? ChangeDecision.Accepted
            : ChangeDecision.Rejected;
    }

    // Words that nobody's redline has, and words of the letter that are gone, beside one another.
    private IEnumerable<ReviewRemark> Edits()
    {
        var (old, present) = (0, 0);
        List<ReviewWord> struck = [];
        List<ReviewWord> typed = [];
        string? author = null;
        var place = _places[0];
        while (old <= _redline.Count)
        {
            var next = old < _redline.Count ? _found[old] : _document.Words.Count;
            if (next >= 0)
            {
                for (; present < next; present++)
                {
                    Take(_document.Words[present], typed);
                }

                present = next + 1;
            }

            if (old == _redline.Count)
            {
                break;
            }

            if (!_redline[old].Marks.IsAny && next < 0)
            {
                Take(_redline[old], struck);
            }
            else if (!_redline[old].Marks.IsAny && _document.Words[next].Marks is { IsDeleted: true } marks)
            {
                Take(_redline[old] with { Marks = marks }, struck);
            }
            else if (!_redline[old].Marks.IsAny && struck.Count + typed.Count > 0)
            {
                yield return End();
            }

            old++;
        }

        if (struck.Count + typed.Count > 0)
        {
            yield return End();
        }

        void Take(ReviewWord word, List<ReviewWord> words)
        {
            if (struck.Count + typed.Count == 0)
            {
                place = PlaceBeside(old, word);
            }

            author ??= word.Marks.Author;
            words.Add(word);
        }

        ReviewRemark End()
        {
            var remark = new ReviewRemark(
                place,
                ReviewRemarkKind.Edit,
                author,
                ReviewWord.TextOf(struck),
                ReviewWord.TextOf(typed)
            );
            (struck, typed, author) = ([], [], null);
            return remark;
        }
    }

    // What was typed at the end of a paragraph belongs to the word before it.
    private ReviewPlace PlaceBeside(int old, ReviewWord word) =>
        old > 0
        && _found[old - 1] >= 0
        && _document.Words[_found[old - 1]].Block == word.Block
        && (old == _redline.Count || _redline[old].Block != _redline[old - 1].Block)
            ? _places[old - 1] with
            {
                Offset = _places[old - 1].Offset + Math.Max(0, _redline[old - 1].Length - 1),
            }
            : _places[old];

    private ReviewPlace PlaceOf(int word)
    {
        for (var i = 0; i < _redline.Count; i++)
        {
            if (_found[i] >= word)
            {
                return _places[i];
            }
        }

        return _places[_redline.Count];
    }

    private string Quote(int start, int end) =>
        ReviewWord.TextOf(_document.Words.Skip(start).Take(Math.Max(0, end - start)));

    private string TextOf(int start, int end, Func<ReviewWord, bool> isOf) =>
        ReviewWord.TextOf(_redline.Skip(start).Take(end - start).Where(isOf));
}
