using ImrDocs.Templating.English;
using ImrDocs.Templating.Markdown.Containers;

namespace ImrDocs.Templating.Passages;

/// <summary>A line of a template as its author reads it.</summary>
/// <param name="Text">
/// The words, with <see cref="PassageText.Value"/> for each tag that prints and nothing for those that do not.
/// </param>
/// <param name="Width">How many characters the line has in the file, tags included.</param>
internal sealed record SourceLine(string Text, int Width)
{
    private const int MinProseWords = 5;
    private const int MinProseWidth = 50;
    private const int MaxLabelWords = 5;
    private const int MinLeadWords = 3;

    /// <summary>Whether a value or more is all that the line prints.</summary>
    public bool IsOnlyValues => Words.All(static word => word.All(static c => c == PassageText.Value));

    /// <summary>Whether tags that print nothing are all that the line has.</summary>
    public bool IsTagsOnly => Text.Length == 0 && Width > 0;

    /// <summary>Whether the line has a few words from the middle of a sentence, such as those of one branch.</summary>
    public bool IsPartOfSentence => GoesOn && !IsProse && !EndsClause;

    /// <summary>Whether the line is as long as lines of running text are.</summary>
    public bool IsWide => Width >= MinProseWidth && IsProse;

    /// <summary>Whether the line has as many words as a part of a sentence has.</summary>
    public bool IsProse => Words.Length >= MinProseWords;

    /// <summary>Whether the line is a part of running text: it may have few words and a long link.</summary>
    public bool IsRunning => IsProse || (Width >= MinProseWidth && Words.Length > 1);

    /// <summary>Whether the line ends a sentence.</summary>
    public bool EndsSentence =>
        Text.TrimEnd('"', '\'', '\u201D', '\u2019', ')', '*', '_') is { Length: > 0 } text
        && text[text.Length - 1] is '.' or '!' or '?' or '\u2026';

    /// <summary>Whether the line ends with a colon: what it announces stands below.</summary>
    public bool EndsWithColon => Text.TrimEnd('*', '_').EndsWith(":", StringComparison.Ordinal);

    /// <summary>Whether a sentence or a part of an enumeration ends where the line does.</summary>
    public bool EndsClause => EndsSentence || EndsWithColon || Text.EndsWith(";", StringComparison.Ordinal);

    /// <summary>
    /// Whether the line ends within a sentence: with a word that another one must follow, within brackets, or with a
    /// comma if the line is as long as lines of running text are.
    /// </summary>
    public bool BreaksOff =>
        Words.Length > 1
        && (
            SentenceParticles.Contains(Words[Words.Length - 1])
            || (Width >= MinProseWidth && Text.EndsWith(",", StringComparison.Ordinal))
            || IsOpen('(', ')')
            || IsOpen('[', ']')
        );

    /// <summary>Whether the line begins with a small word that goes on with a sentence.</summary>
    public bool GoesOnWithParticle => Words.Length > 1 && SentenceParticles.Contains(Words[0]);

    /// <summary>Whether all words of the line are strong or stressed, as those of a heading are.</summary>
    public bool IsEmphasized =>
        Text.Length > 2 && Text[0] is '*' or '_' && Text.TrimEnd(':')[Text.TrimEnd(':').Length - 1] == Text[0];

    /// <summary>Whether the line begins with a value, and goes on in small letters.</summary>
    public bool GoesOnAfterValue => BeginsWithValue && Words.Length > 1 && char.IsLower(Words[1][0]);

    /// <summary>Whether the line begins with a value.</summary>
    public bool BeginsWithValue => Text.TrimStart('(') is { Length: > 0 } text && text[0] == PassageText.Value;

    /// <summary>
    /// Whether the line is the beginning of a sentence that announces what stands below: <c>This may include:</c>
    /// </summary>
    public bool IsLead =>
        Words.Length >= MinLeadWords
        && EndsWithColon
        && Words.Take(Words.Length - 1).All(static word => !word.EndsWith(":", StringComparison.Ordinal));

    /// <summary>Whether the line ends with a tag of HTML, which is an error of its own.</summary>
    public bool EndsWithTag => Text.EndsWith(">", StringComparison.Ordinal) && Text.Contains("<");

    /// <summary>Whether the line is a row of a table.</summary>
    public bool IsTableRow => Text.Contains("|");

    /// <summary>Whether the line begins or ends a container.</summary>
    public bool IsOfContainer => ContainerNames.HasFenceAt(Text, 0);

    /// <summary>
    /// Whether the line has marks alone, of headings or lists; that of a quote is a blank line in it.
    /// </summary>
    public bool IsMark => Words.Any(static word => word != ">") && Words.All(IsMarkOfLine) && !IsRule;

    // "- - -", which is a rule across the page.
    private bool IsRule => Words.Length > 2 && Words[0] is "-" or "*" && Words.All(word => word == Words[0]);

    /// <summary>Whether the line is a heading that ends with the sign of headings.</summary>
    public bool IsClosedHeading =>
        Words.SkipWhile(word => IsMarkOfLine(word) && !IsNumberSigns(word)).ToArray() is { Length: > 2 } heading
        && IsNumberSigns(heading[0])
        && IsNumberSigns(heading[heading.Length - 1]);

    /// <summary>Whether the line begins as a sentence goes on, with a small letter or a sign.</summary>
    public bool GoesOn =>
        (char.IsLower(First) && !BeginsEnumeration) || (Text.Length > 0 && Text[0] is ',' or ';' or ')');

    /// <summary>
    /// Whether the line begins with a number, a letter, or a sign of an enumeration: <c>(a)</c>, <c>2.</c>
    /// </summary>
    public bool BeginsEnumeration
    {
        get
        {
            var word = Words.Length == 0 ? "" : Words[0];
            var number = word.TrimStart('(').TrimEnd('.', ')');
            return word is "\u2022" or "\u2013" or "\u2014" or "\u00B7" or "\u25CF" or "\u25CB" or "\u25AA"
                || (
                    word.Length > number.Length
                    && word[word.Length - 1] is '.' or ')'
                    && (number.Length == 1 || IsNumber(number) || IsRoman(number))
                );
        }
    }

    /// <summary>Whether the line begins with a label: <c>Decision date: ...</c></summary>
    public bool BeginsWithLabel
    {
        get
        {
            var label = Array.FindIndex(Words, static word =>
                word.TrimEnd('*', '_').EndsWith(":", StringComparison.Ordinal)
            );
            return label is >= 0 and < MaxLabelWords
                && (char.IsUpper(First) || First == PassageText.Value)
                && Words.Take(label).All(static word => word[word.Length - 1] is not ('.' or ',' or ';' or '!' or '?'));
        }
    }

    private bool IsOpen(char open, char close) =>
        Text.LastIndexOf(open) > Text.LastIndexOf(close) && Text.LastIndexOf(open) < Text.Length - 1;

    // The first character that is not a mark of emphasis or an opening sign.
    private char First =>
        Text.TrimStart('*', '_', '"', '\u201C', '\'', '\u2018', '(', '[') is { Length: > 0 } text ? text[0] : ' ';

    private string[] Words { get; } = Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNumberSigns(string word) => word.Length > 0 && word.All(static c => c == '#');

    private static bool IsMarkOfLine(string word) =>
        word is "-" or "*" or "+" or ">" or ":"
        || (word.Length <= 6 && IsNumberSigns(word))
        || (word.Length > 1 && word[word.Length - 1] is '.' or ')' && IsNumber(word.Substring(0, word.Length - 1)));

    private static bool IsNumber(string text) =>
        text.Length is > 0 and <= 3 && text.All(static c => c is >= '0' and <= '9');

    private static bool IsRoman(string text) =>
        text.Length is > 0 and <= 5 && text.All(static c => c is 'i' or 'v' or 'x' or 'I' or 'V' or 'X');
}
