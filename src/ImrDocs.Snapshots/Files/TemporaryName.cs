using System.Globalization;
using System.Text.RegularExpressions;

namespace ImrDocs.Snapshots.Files;

/// <summary>The name of a file that exists only while files are written: <c>.imrdocs-k3jq0wnx5ab.0.new</c>.</summary>
/// <param name="Id">What the files of one commit share; it is random.</param>
/// <param name="Index">The number of the change; -1 for the lock and the record of the commit.</param>
/// <param name="Kind">What the file holds.</param>
internal readonly partial record struct TemporaryName(string Id, int Index, string Kind)
{
    /// <summary>Held from before the first of the other files is created until the last of them is gone.</summary>
    public const string Lock = "lock";

    /// <summary>What a file is to hold.</summary>
    public const string New = "new";

    /// <summary>What a file held.</summary>
    public const string Old = "old";

    /// <summary>Which files are moved where, once all of them are written.</summary>
    public const string Record = "commit";

    public static string CreateId() => Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal);

    /// <summary>The parts of a temporary file's name; null for the name of any other file.</summary>
    public static TemporaryName? Parse(string name)
    {
        if (Shape().Match(name) is not { Success: true } match)
        {
            return null;
        }

        var number = match.Groups["index"];
        return number.Success
            ? new(
                match.Groups["id"].Value,
                int.Parse(number.Value, CultureInfo.InvariantCulture),
                match.Groups["kind"].Value
            )
            : new(match.Groups["id"].Value, -1, match.Groups["whole"].Value);
    }

    /// <summary>A message of the system with the folder in place of a temporary file, of which no user knows.</summary>
    public static string FolderIn(string message) => PathInMessage().Replace(message, "");

    public override string ToString() =>
        Index < 0
            ? $".imrdocs-{Id}.{Kind}"
            : string.Create(CultureInfo.InvariantCulture, $".imrdocs-{Id}.{Index}.{Kind}");

    [GeneratedRegex(
        @"\A\.imrdocs-(?<id>[a-z0-9]{11})\.(?:(?<index>[0-9]{1,6})\.(?<kind>new|old)|(?<whole>lock|commit))\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Shape();

    // Of a file in the root, the separator is the folder.
    [GeneratedRegex(
        @"(?:(?<!')[/\\])?\.imrdocs-[a-z0-9]{11}\.(?:[0-9]{1,6}\.(?:new|old)|lock|commit)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PathInMessage();
}
