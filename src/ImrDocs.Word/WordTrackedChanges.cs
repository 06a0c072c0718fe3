using System.Globalization;
using System.Xml.Linq;
using ImrDocs.Forms.Tracking;
using ImrDocs.Word.Redlines;
using ImrDocs.Word.Reviews;
using static ImrDocs.Word.Redlines.WordNames;

namespace ImrDocs.Word;

/// <summary>The tracked changes of Word.</summary>
internal sealed class WordTrackedChanges : ITrackedChanges
{
    private WordTrackedChanges() { }

    /// <summary>The only one: it holds nothing.</summary>
    public static WordTrackedChanges Instance { get; } = new();

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? Write(TrackedLetter letter, ChangeAuthor author)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(author);
        var package = new WordPackage(letter.After);
        var present = new DocumentParts(package);
        var old = letter.Before is { } before ? new DocumentParts(new(before)) : Empty(letter.After);
        var marks = new RevisionMarks(author, 1 + LastMark(present.Body));
        var redline = new BlockRedline(old, present, marks);
        var section = present.Body.Element(W + "sectPr");
        present.Body.ReplaceNodes(redline.Between(old.Body, present.Body), section);
        foreach (var margin in present.Margins)
        {
            if (old.MarginOf(margin.Path) is { } former && HasSameFields(former, margin.Content))
            {
                margin.Content.ReplaceNodes(redline.Between(former, margin.Content));
            }
        }

        if (!marks.HasAny)
        {
            return null;
        }

        present.Save();
        DocumentMark.Of(letter, author).Put(package);
        return package.Write();
    }

    /// <inheritdoc/>
    public string? FindLetter(ReadOnlyMemory<byte> document) => DocumentMark.Find(new(document))?.Letter;

    /// <inheritdoc/>
    public ReviewedLetter Read(ReadOnlyMemory<byte> document, TrackedLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var package = new WordPackage(document);
        var parts = new ReviewParts(package);
        var mark = DocumentMark.Find(package);
        var redline = new ReviewTextReader(
            new(new(Write(letter, ChangeAuthor.Usual) ?? letter.After)),
            KnownWords.None,
            ChangeAuthor.Usual.Name
        ).Read();
        var text = new ReviewTextReader(
            parts,
            new(redline.Words.Select(static word => word.Text)),
            mark?.Author ?? ChangeAuthor.Usual.Name
        ).Read();
        var review = new WordReview(redline.Words, text);
        var isCurrent = mark is null || mark.Version == DocumentMark.VersionOf(letter);
        return new(
            isCurrent,
            isCurrent ? [.. review.Changes()] : [],
            [.. review.Remarks(ReviewComments.Of(parts))],
            review.IsCertain ? text.Unread : [.. text.Unread, "a text that is too long to be compared word by word"]
        )
        {
            HasOtherChanges = redline.HasSilentMarks || text.HasSilentMarks,
        };
    }

    // A new letter has changed from nothing.
    private static DocumentParts Empty(ReadOnlyMemory<byte> letter)
    {
        var parts = new DocumentParts(new(letter));
        parts.Body.Elements().Where(static element => element.Name != W + "sectPr").Remove();
        return parts;
    }

    // A field is no part of a tracked change: only text is, so that others are the later letter's.
    private static bool HasSameFields(XElement before, XElement after) =>
        FieldsOf(before).SequenceEqual(FieldsOf(after), StringComparer.Ordinal);

    private static IEnumerable<string> FieldsOf(XElement margin) =>
        margin.Descendants(W + "fldSimple").Select(static field => field.ToString(SaveOptions.DisableFormatting));

    private static int LastMark(XElement body) =>
        body.Descendants(W + "bookmarkStart")
            .Select(static mark => int.Parse(mark.Attribute(W + "id")!.Value, CultureInfo.InvariantCulture))
            .DefaultIfEmpty()
            .Max();
}
