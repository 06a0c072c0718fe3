namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>How values are written in one format.</summary>
internal interface IValueFormat
{
    static abstract void Write(ref Utf8Output output, string value);

    /// <summary>A list with a comma between its values.</summary>
    static abstract void WriteList(ref Utf8Output output, IReadOnlyList<string> values);
}
