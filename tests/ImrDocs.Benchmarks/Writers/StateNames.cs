using System.Text;
using ImrDocs.Determinations.Sections;
using ImrDocs.Models;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Benchmarks.Writers;

/// <summary>The names of the states, ready to be written.</summary>
internal static class StateNames
{
    private static readonly string[] Names = [.. StatesOf<Credentials>().Members.Select(static member => member.Label)];
    private static readonly byte[][] Utf8Names = [.. Names.Select(Encoding.UTF8.GetBytes)];

    public static string Of(UsState state) => Names[(int)state];

    public static ReadOnlySpan<byte> Utf8(UsState state) => Utf8Names[(int)state];

    private static EnumType StatesOf<T>()
        where T : class, ISection<T> =>
        (EnumType)
            (
                (ListType)
                    T
                        .SectionSchema.Fields.Single(static field =>
                            field.Name == nameof(Credentials.StatesOfLicensure)
                        )
                        .Type
            ).Element;
}
