using System.Globalization;
using System.Text;
using ImrDocs.Templating.Documents;
using ImrDocs.Templating.Languages;

namespace ImrDocs.Templating.Markdown;

/// <summary>HTML that is being written, which knows whether a line begins where it ends.</summary>
/// <param name="html">Takes the HTML.</param>
/// <param name="written">Takes each node that is written, and where it begins and ends in the HTML.</param>
internal sealed class HtmlOutput(StringBuilder html, Action<DocumentNode, int, int>? written)
{
    private bool _beginsLine = html.Length == 0 || html[html.Length - 1] == '\n';

    /// <summary>How long the HTML is, in UTF-16 units.</summary>
    public int Length => html.Length;

    /// <summary>Reports a node that is written whole.</summary>
    public void Report(DocumentNode node, int start) => written?.Invoke(node, start, html.Length);

    /// <summary>Makes the next line break count, also where nothing stands in the line yet.</summary>
    public void ContinueLine() => _beginsLine = false;

    /// <summary>Writes the attributes of an element whose text has another language than what is around it.</summary>
    public void Language(string? language)
    {
        if (language is not null)
        {
            Raw($" lang=\"{language}\" dir=\"{LanguageTag.DirectionOf(language)}\"");
        }
    }

    /// <summary>Writes an attribute; nothing where it has no value.</summary>
    public void Attribute(string name, int? value)
    {
        if (value is { } number)
        {
            Raw($" {name}=\"{number.ToString(CultureInfo.InvariantCulture)}\"");
        }
    }

    /// <summary>Begins a line, unless one begins here already.</summary>
    public void BeginLine()
    {
        if (!_beginsLine)
        {
            Line("");
        }
    }

    /// <summary>Writes a text, escaped.</summary>
    public HtmlOutput Text(string text)
    {
        HtmlText.Append(html, text);
        _beginsLine &= text.Length == 0;
        return this;
    }

    /// <summary>Writes HTML as it is.</summary>
    public HtmlOutput Raw(string markup)
    {
        html.Append(markup);
        _beginsLine = false;
        return this;
    }

    /// <summary>Writes HTML as it is, and ends the line.</summary>
    public HtmlOutput Line(string markup)
    {
        html.Append(markup).Append('\n');
        _beginsLine = true;
        return this;
    }
}
