using System.Runtime.CompilerServices;

namespace ImrDocs.Snapshots;

/// <summary>The one call site of snapshots in tests; the build's <c>SnapshotEngine</c> decides who compares.</summary>
/// <remarks>Verify's package brings the usings that its branch needs.</remarks>
internal static class Snapshot
{
#if !VERIFY
    // xunit 2 has no fixture that all tests of an assembly share without running one after another.
    private static readonly SnapshotRun Run = new();
#endif

    /// <summary>Holds one text to the verified file of the calling test.</summary>
    public static Task Verify(
        object test,
        string text,
        string extension = "txt",
        IEnumerable<(string Name, object? Value)>? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    ) => Verify(test, [new SnapshotTarget(extension, text)], parameters, sourceFile, method);

    /// <summary>Holds several texts to the verified files of the calling test.</summary>
    public static Task Verify(
        object test,
        IEnumerable<SnapshotTarget> targets,
        IEnumerable<(string Name, object? Value)>? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    ) => Verify(SnapshotName.ForTest(sourceFile, test.GetType(), method, parameters ?? []), targets);

    /// <summary>
    /// Holds several texts to the verified files of a snapshot that is named after something else than a test.
    /// </summary>
    public static Task Verify(SnapshotName name, IEnumerable<SnapshotTarget> targets) => Compare(name, targets);

    /// <summary>
    /// Lets something compare that does so by itself, one text of a snapshot at a time; Verify takes its place with all
    /// of them.
    /// </summary>
    public static Task Verify(Action compare, Func<SnapshotName> name, Func<IEnumerable<SnapshotTarget>> targets)
    {
#if VERIFY
        return Compare(name(), targets(), isShared: true);
#else
        compare();
        return Task.CompletedTask;
#endif
    }

#if VERIFY
    private static async Task Compare(SnapshotName name, IEnumerable<SnapshotTarget> targets, bool isShared = false)
    {
        var settings = new VerifySettings();
        if (isShared)
        {
            // Each text is a test of its own, and Verify compares a snapshot as a whole.
            settings.DisableRequireUniquePrefix();
        }

        settings.DisableDiff();
        settings.UseTypeName(name.TypeName);
        settings.UseMethodName(name.MethodName);
        if (name.ParameterText.Length > 0)
        {
            // Not UseParameters: how it writes a value has changed from version to version.
            settings.UseTextForParameters(name.ParameterText);
        }

        // Verify takes the folder from a source file that does not have to exist.
        var sourceFile = Path.Combine(Path.GetFullPath(name.Directory), name.TypeName + ".cs");
        await Verifier.Verify(
            targets.Select(target => new Target(target.Extension, target.Text, target.Name)),
            settings,
            sourceFile
        );
    }
#else
    private static Task Compare(SnapshotName name, IEnumerable<SnapshotTarget> targets)
    {
        Run.Verify(name, targets);
        return Task.CompletedTask;
    }
#endif
}
