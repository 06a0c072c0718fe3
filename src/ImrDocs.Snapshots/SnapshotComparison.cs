namespace ImrDocs.Snapshots;

/// <summary>The comparison of produced texts with the bytes of verified files.</summary>
internal static class SnapshotComparison
{
    public static SnapshotResult Compare(
        SnapshotName name,
        IReadOnlyList<SnapshotTarget> targets,
        IReadOnlyList<SnapshotFileNames> names,
        IReadOnlyDictionary<string, byte[]> verifiedFiles
    )
    {
        var produced = names.Select(pair => pair.Verified).ToHashSet(StringComparer.Ordinal);
        return new SnapshotResult(
            name,
            [
                .. targets.Zip(names, (target, pair) =>
                    Compare(target.Text, pair, verifiedFiles.GetValueOrDefault(pair.Verified))
                ),
            ],
            [.. verifiedFiles.Keys.Where(file => !produced.Contains(file)).Order(StringComparer.Ordinal)]
        );
    }

    public static SnapshotFile Compare(string received, SnapshotFileNames names, byte[]? verifiedBytes)
    {
        if (verifiedBytes is null or [])
        {
            return new SnapshotFile(names, received, SnapshotStatus.New);
        }

        var (verified, diagnostic) = SnapshotEncoding.FromBytes(verifiedBytes);
        var equal = diagnostic is null && string.Equals(received, verified, StringComparison.Ordinal);
        return new SnapshotFile(
            names,
            received,
            equal ? SnapshotStatus.Equal : SnapshotStatus.NotEqual,
            verified,
            diagnostic
        );
    }
}
