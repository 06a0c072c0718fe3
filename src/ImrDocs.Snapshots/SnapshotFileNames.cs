using System.Globalization;
using System.Text;

namespace ImrDocs.Snapshots;

/// <summary>The names of the two files of a target.</summary>
internal readonly record struct SnapshotFileNames(string Received, string Verified)
{
    public const string ReceivedKind = "received";
    public const string VerifiedKind = "verified";

    /// <exception cref="ArgumentException">
    /// There is no target, two targets would share a file, or a name is too long for a file system.
    /// </exception>
    public static IReadOnlyList<SnapshotFileNames> Assign(SnapshotName name, IReadOnlyList<SnapshotTarget> targets)
    {
        if (targets.Count == 0)
        {
            throw new ArgumentException(
                $"The snapshot {name.Prefix} has no target, so it would check nothing.",
                nameof(targets)
            );
        }

        var alike = targets.CountBy(target => (target.Name, target.Extension)).ToDictionary();
        var used = new Dictionary<(string?, string), int>();
        var names = new List<SnapshotFileNames>(targets.Count);
        foreach (var target in targets)
        {
            var key = (target.Name, target.Extension);
            var index = used[key] = used.GetValueOrDefault(key, -1) + 1;
            names.Add(Of(name.Prefix + Suffix(target.Name, alike[key] > 1 ? index : null), target.Extension));
        }

        RequireDistinct(names);
        return names;
    }

    /// <summary>The names of a target, from that of its received file.</summary>
    /// <exception cref="ArgumentException">The name is not that of a received file.</exception>
    public static SnapshotFileNames OfReceived(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var dot = fileName.LastIndexOf('.');
        return dot > 0 && fileName.AsSpan(0, dot).EndsWith($".{ReceivedKind}", StringComparison.Ordinal)
            ? new(fileName, $"{fileName[..(dot - ReceivedKind.Length)]}{VerifiedKind}{fileName[dot..]}")
            : throw new ArgumentException($"This is not the name of a received file: '{fileName}'.", nameof(fileName));
    }

    /// <summary>Whether a file is of the given kind and of the snapshot with exactly this prefix.</summary>
    public static bool Belongs(string fileName, string prefix, string kind)
    {
        if (!fileName.StartsWith(prefix, StringComparison.Ordinal))
        {
            return false;
        }

        // As in Verify, whatever follows the kind is an extension: 'md', and also 'g.cs'.
        var rest = fileName.AsSpan(prefix.Length);
        var mark = rest.IndexOf($".{kind}.", StringComparison.Ordinal);
        return mark >= 0 && mark + kind.Length + 2 < rest.Length && (mark == 0 || rest[0] == '#');
    }

    /// <summary>What follows the prefix of a snapshot in the names of a target's files.</summary>
    public static string Suffix(string? targetName, int? index = null) =>
        (targetName, index) switch
        {
            (null, null) => "",
            (null, { } number) => string.Create(CultureInfo.InvariantCulture, $"#{number:D2}"),
            (_, null) => $"#{targetName}",
            (_, { } number) => string.Create(CultureInfo.InvariantCulture, $"#{targetName}.{number:D2}"),
        };

    private static SnapshotFileNames Of(string stem, string extension)
    {
        var names = new SnapshotFileNames($"{stem}.{ReceivedKind}.{extension}", $"{stem}.{VerifiedKind}.{extension}");
        return Encoding.UTF8.GetByteCount(names.Verified) <= SnapshotName.MaxFileNameLength
            ? names
            : throw new ArgumentException(
                $"A file name of more than {SnapshotName.MaxFileNameLength} bytes fits no common file system; "
                    + $"shorten the parameters: '{names.Verified}'.",
                nameof(stem)
            );
    }

    private static void RequireDistinct(List<SnapshotFileNames> names)
    {
        // Names that differ only by case are one file on Windows and macOS.
        var clash = names
            .GroupBy(name => name.Verified, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Skip(1).Any());
        if (clash is not null)
        {
            throw new ArgumentException($"Two targets would share the file '{clash.Key}'.", nameof(names));
        }
    }
}
