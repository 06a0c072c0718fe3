using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ImrDocs.RichTexts;

/// <summary>What Markdown knows and a rich text does not have: why, and what to write instead.</summary>
internal static class RefusedMarkup
{
    public const string Reference =
        "a rich text has no character references; write the character itself, or '\\&' where the sign is meant";

    public const string SpacesBreak = "spaces at a line's end break the line, which nobody sees; write '\\' there";

    public const string Footnote =
        "a rich text has no footnotes; say it in the text itself, or write '\\[' where the sign is meant";

    public const string Table = "a rich text has no tables; write a list, or '\\|' where the sign is meant";

    public const string Link =
        "a rich text has no links; write the address as words, or '\\(' where the sign after ']' is meant";

    public const string Backtick =
        "a rich text has no code; take the backtick away, or write '\\`' where the sign is meant";

    public const string Strikethrough =
        "a rich text has no strikethrough; take '~~' away, or write '\\~' where the signs are meant";

    public const string Emphasis =
        "this sign begins or ends an emphasis without its other end; write '\\' before it where the sign is meant, "
        + "or emphasize words as '*words*' or '**words**', without spaces inside";

    public const string Backslash =
        "the paragraph ends here, so that there is no line to break; take '\\' away, or write '\\\\' where it is meant";

    public const string BlankLine = "this line has nothing to read; take it away, or say something";

    public const string Ambiguous =
        "the emphasis of this paragraph cannot be told from the words right beside it; put spaces between them";

    public const string Depth = "lists, quotes, or emphasis stand in each other too deep to be read";

    public const string ListDepth =
        "a rich text has at most 3 lists in each other; say this in a paragraph or in words";

    public const string Length = "a rich text has at most 65,536 characters; shorten it";

    public const string Blocks = "a rich text has at most 1,000 paragraphs and list items; shorten it";

    public const string Blank = "the text is blank; say something or, where the field is optional, leave it out";

    public const string EmptyItem = "this item of the list has nothing to read; take it away, or say something";

    public const string ItemStart = "an item of a list begins with words; write some before what stands here";

    public const string ItemEnd =
        "an item of a list has one paragraph, and one list right below it; write '\\' at the end of the line before to "
        + "begin a new line in the item";

    public const string InnerNumber = "a list below the words of an item counts from 1; begin it with '1.'";

    public const string ListMark =
        "another list begins here, since its mark is not that of the list above; begin all items of a list with '-', "
        + "or with a number and '.', and put a paragraph between two lists";

    public const string ListNumber =
        "the numbers of the list do not count up by one here; Markdown would print another";

    /// <summary>Why a block has no place in a rich text.</summary>
    public static string Of(Block block) =>
        block switch
        {
            HeadingBlock { IsSetext: true } =>
                "a rich text has no headings, and the line of dashes or equals signs below makes one of this; put a "
                    + "blank line between, and take that line away",
            HeadingBlock => "a rich text has no headings; write '**words**' for a line in bold, or '\\#' where the "
                + "sign is meant",
            ThematicBreakBlock => "a rich text has no rules; take the line away",
            QuoteBlock => "a rich text has no block quotes; put the words in quotation marks, or write '\\>' where the "
                + "sign is meant",
            CustomContainer => "a rich text has no containers; take the lines that begin with ':::' away",
            FencedCodeBlock => "a rich text has no code; take the lines of backticks or tildes away",
            CodeBlock => "a rich text has no code, and four spaces before a line make it code; begin the line without "
                + "them",
            HtmlBlock => "a rich text has no HTML; say it in Markdown, or write '\\<' where the sign is meant",
            Markdig.Extensions.Tables.Table => Table,
            FootnoteGroup => Footnote,
            DefinitionList => "a rich text has no definition lists; write '**label:** value', or '\\:' where the sign "
                + "is meant",
            LinkReferenceDefinitionGroup or LinkReferenceDefinition => Link,
            _ => "a rich text has paragraphs and lists; say it in one of them",
        };

    /// <summary>Why an element of a line has no place in a rich text.</summary>
    public static string Of(Inline inline) =>
        inline switch
        {
            HtmlInline => "a rich text has no HTML; say it in Markdown, or write '\\<' where the sign is meant",
            CodeInline => Backtick,
            LinkInline { IsImage: true } => "a rich text has no images; say in words what one would show, or write "
                + "'\\!' where the sign is meant",
            LinkInline => Link,
            AutolinkInline => "a rich text has no links; write the address without '<' and '>'",
            HtmlEntityInline => Reference,
            FootnoteLink => Footnote,
            EmphasisInline => Strikethrough,
            _ => "a rich text has words, '**strong**' and '*emphasized*' ones; say it with them",
        };
}
