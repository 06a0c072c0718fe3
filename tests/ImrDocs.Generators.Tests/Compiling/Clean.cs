namespace ImrDocs.Generators.Tests.Compiling;

/// <summary>Asserts that declarations are right and that what is emitted for them compiles without a warning.</summary>
internal static class Clean
{
    /// <param name="files">The names of the emitted files.</param>
    /// <param name="source">The declarations.</param>
    /// <param name="allowed">The id of a warning that the declarations themselves cause.</param>
    public static void Assert(string[] files, string source, string? allowed = null)
    {
        var generation = Generation.Of(source);

        Xunit.Assert.Empty(generation.Diagnostics);
        Xunit.Assert.DoesNotContain(generation.CompilerDiagnostics, d =>
            allowed is null || !d.Contains(allowed, StringComparison.Ordinal)
        );
        Xunit.Assert.Equal(files.Order(StringComparer.Ordinal), generation.Files.Keys.Order(StringComparer.Ordinal));
    }
}
