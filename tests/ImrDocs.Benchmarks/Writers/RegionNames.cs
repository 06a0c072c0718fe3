using System.Text;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;
using ImrDocs.Warranties.Sections;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>The names of the regions, ready to be written.</summary>
internal static class RegionNames
{
    private static readonly string[] Names = [.. RegionsOf<Inspector>().Members.Select(static member => member.Label)];
    private static readonly byte[][] Utf8Names = [.. Names.Select(Encoding.UTF8.GetBytes)];

    public static string Of(Region region) => Names[(int)region];

    public static ReadOnlySpan<byte> Utf8(Region region) => Utf8Names[(int)region];

    private static EnumType RegionsOf<T>()
        where T : class, ISection<T> =>
        (EnumType)
            (
                (ListType)T.SectionSchema.Fields.Single(static field => field.Name == nameof(Inspector.Regions)).Type
            ).Element;
}
