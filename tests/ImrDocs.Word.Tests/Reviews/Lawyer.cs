using System.Text;
using System.Xml.Linq;
using ImrDocs.Word.Redlines;
using ImrDocs.Word.Tests.Redlines;
using static ImrDocs.Word.Tests.Documents.WrittenDocument;

namespace ImrDocs.Word.Tests.Reviews;

/// <summary>Does with a document what a lawyer does in Word.</summary>
internal sealed class Lawyer
{
    private const string Name = "M. Smith";

    private readonly WordPackage _package;
    private readonly XDocument _document;

    public Lawyer(byte[] redline)
    {
        _package = new(redline);
        _document = _package.Read("word/document.xml")!;
    }

    public byte[] Document
    {
        get
        {
            _package.Put("word/document.xml", _document);
            return _package.Write();
        }
    }

    private XElement Body => _document.Root!.Element(W + "body")!;

    public Lawyer AcceptAll()
    {
        Body.ReplaceWith(WithoutMarks(TrackedChanges.Accepted(Body)));
        return this;
    }

    public Lawyer RejectAll()
    {
        Body.ReplaceWith(WithoutMarks(TrackedChanges.Rejected(Body)));
        return this;
    }

    /// <summary>Accepts or rejects the change that has words, and no others.</summary>
    public Lawyer Decide(string words, bool accepts)
    {
        var mark = Body.Descendants()
            .Where(static element => element.Name == W + "ins" || element.Name == W + "del")
            .Single(element => element.Value == words);
        Decide(mark, accepts);
        return this;
    }

    /// <summary>Changes the text in any way.</summary>
    public Lawyer Change(Action<XElement> change)
    {
        change(Body);
        return this;
    }

    /// <summary>Puts a file into the document.</summary>
    public Lawyer Put(string path, string content)
    {
        _package.Put(path, Encoding.UTF8.GetBytes(content));
        return this;
    }

    /// <summary>Accepts or rejects each change of words by itself.</summary>
    /// <param name="accepts">Says it of each.</param>
    public Lawyer DecideEach(Func<bool> accepts)
    {
        foreach (
            var mark in Body.Descendants()
                .Where(static element => element.Name.LocalName is "ins" or "del" or "moveFrom" or "moveTo")
                .Where(static element => element.Elements(W + "r").Any())
                .ToList()
        )
        {
            Decide(mark, accepts());
        }

        return this;
    }

    /// <summary>Types words after others.</summary>
    public Lawyer Type(string after, string words, bool isTracked)
    {
        var run = Divide(after);
        var typed = Run(words);
        run.AddAfterSelf(isTracked ? Mark("ins", typed) : typed);
        return this;
    }

    /// <summary>Strikes words.</summary>
    public Lawyer Strike(string words, bool isTracked)
    {
        var run = Divide(words);
        var text = run.Element(W + "t")!;
        var kept = text.Value[..^words.Length];
        if (isTracked)
        {
            run.AddAfterSelf(Mark("del", new XElement(W + "r", new XElement(W + "delText", words))));
        }

        text.Value = kept;
        return this;
    }

    /// <summary>Comments words.</summary>
    public Lawyer Comment(string words, string comment)
    {
        var run = Divide(words);
        var text = run.Element(W + "t")!;
        text.Value = text.Value[..^words.Length];
        run.AddAfterSelf(
            new XElement(W + "commentRangeStart", new XAttribute(W + "id", "7")),
            Run(words),
            new XElement(W + "commentRangeEnd", new XAttribute(W + "id", "7")),
            new XElement(W + "r", new XElement(W + "commentReference", new XAttribute(W + "id", "7")))
        );
        _package.Put(
            "word/comments.xml",
            new XDocument(
                new XElement(
                    W + "comments",
                    new XElement(
                        W + "comment",
                        new XAttribute(W + "id", "7"),
                        new XAttribute(W + "author", Name),
                        new XElement(W + "p", Run(comment))
                    )
                )
            )
        );
        var relations = _package.Read("word/_rels/document.xml.rels")!;
        relations.Root!.Add(
            new XElement(
                relations.Root.Name.Namespace + "Relationship",
                new XAttribute("Id", "comments"),
                new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"),
                new XAttribute("Target", "comments.xml")
            )
        );
        _package.Put("word/_rels/document.xml.rels", relations);
        return this;
    }

    private static void Decide(XElement mark, bool accepts)
    {
        if (accepts == (mark.Name.LocalName is "ins" or "moveTo"))
        {
            mark.Descendants(W + "delText").ToList().ForEach(static text => text.Name = W + "t");
            mark.ReplaceWith(mark.Elements());
        }
        else
        {
            mark.Remove();
        }
    }

    private static XElement WithoutMarks(XElement body)
    {
        foreach (var mark in body.Descendants().Where(static it => it.Attribute(W + "author") is not null).Reverse())
        {
            mark.ReplaceWith(mark.Elements());
        }

        return body;
    }

    // The run that ends with words; what follows them stands in a run of its own.
    private XElement Divide(string words)
    {
        var text = Body.Descendants(W + "t").First(text => text.Value.Contains(words, StringComparison.Ordinal));
        var end = text.Value.IndexOf(words, StringComparison.Ordinal) + words.Length;
        var run = text.Parent!;
        var rest = new XElement(run);
        rest.Element(W + "t")!.Value = text.Value[end..];
        text.Value = text.Value[..end];
        run.AddAfterSelf(rest);
        return run;
    }

    private static XElement Run(string words) => new(W + "r", new XElement(W + "t", words));

    private static XElement Mark(string name, XElement run) =>
        new(
            W + name,
            new XAttribute(W + "id", "9000"),
            new XAttribute(W + "author", Name),
            new XAttribute(W + "date", "2026-02-03T10:11:00Z"),
            run
        );
}
