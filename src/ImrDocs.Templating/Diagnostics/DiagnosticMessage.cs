using System.Runtime.CompilerServices;
using System.Text;

namespace ImrDocs.Diagnostics;

/// <summary>
/// What a message says of a value, once with the value and once without. It takes no text and no number as they are, so
/// that whoever writes the message cannot quote a sensitive value.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct DiagnosticMessage
{
    private readonly StringBuilder _quoting;
    private readonly StringBuilder _discreet;

    /// <param name="literalLength">The length of the wording.</param>
    /// <param name="formattedCount">How many values stand in the wording.</param>
    public DiagnosticMessage(int literalLength, int formattedCount) =>
        (_quoting, _discreet) = (
            new StringBuilder(literalLength + formattedCount),
            new StringBuilder(literalLength + formattedCount)
        );

    public void AppendLiteral(string wording) => Append(wording, wording);

    public void AppendFormatted(FoundValue value) =>
        Append(value.Describe(isShown: true), value.Describe(isShown: false));

    public void AppendFormatted(DeclaredText declared) => AppendLiteral(declared.ToString());

    /// <summary>Appends a length, a count or a place, which the message of a sensitive value says too.</summary>
    public void AppendFormatted(Measure measure) => AppendLiteral(measure.ToString());

    /// <summary>The words of the message.</summary>
    /// <param name="showsValues">Whether it may quote the value.</param>
    public string ToString(bool showsValues) => (showsValues ? _quoting : _discreet).ToString();

    private void Append(string quoting, string discreet)
    {
        _quoting.Append(quoting);
        _discreet.Append(discreet);
    }
}
