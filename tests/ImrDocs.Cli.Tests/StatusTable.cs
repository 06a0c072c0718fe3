using ImrDocs.Letters;

namespace ImrDocs.Cli.Tests;

/// <summary>The table in which <c>verify</c> tells of each sample how it stands in each form.</summary>
/// <param name="width">The width of the column of samples, with the gap after it.</param>
/// <param name="formats">The forms of the letter.</param>
internal sealed class StatusTable(int width, LetterFormats formats)
{
    private const int ColumnWidth = 11;

    /// <summary>The line with the names of the columns.</summary>
    public string Head => Row("sample", static form => form.Extension);

    /// <summary>The line of a sample with the same status in every form.</summary>
    public string Row(string sample, string status) => Row(sample, _ => status);

    /// <summary>The line of a sample.</summary>
    public string Row(string sample, Func<LetterFormat, string> status) =>
        sample.PadRight(width)
        + string.Concat(formats.All.Select(form => status(form).PadRight(ColumnWidth))).TrimEnd()
        + "\n";
}
