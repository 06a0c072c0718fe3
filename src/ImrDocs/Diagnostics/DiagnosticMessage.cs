using System.Runtime.CompilerServices;

namespace ImrDocs.Diagnostics;

/// <summary>
/// Puts together what a message says of a value. It takes no text and no number as they are, so that whoever writes
/// the message cannot quote a sensitive value.
/// </summary>
/// <param name="literalLength">The length of the wording.</param>
/// <param name="formattedCount">How many values stand in the wording.</param>
/// <param name="diagnostics">What knows whether the values are shown.</param>
[InterpolatedStringHandler]
internal ref struct DiagnosticMessage(int literalLength, int formattedCount, DiagnosticBag diagnostics)
{
    private readonly bool _isShown = diagnostics.ShowsValues;
    private DefaultInterpolatedStringHandler _text = new(literalLength, formattedCount);

    public void AppendLiteral(string wording) => _text.AppendLiteral(wording);

    public void AppendFormatted(FoundValue value) => _text.AppendLiteral(value.Describe(_isShown));

    public void AppendFormatted(DeclaredText declared) => _text.AppendLiteral(declared.ToString());

    /// <summary>Appends a length, a count or a place, which the message of a sensitive value says too.</summary>
    public void AppendFormatted(Measure measure) => _text.AppendLiteral(measure.ToString());

    public string ToStringAndClear() => _text.ToStringAndClear();
}
