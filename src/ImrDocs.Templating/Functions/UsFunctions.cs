using static ImrDocs.Templating.Functions.FunctionParameters;

namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>us</c>: forms of the United States.</summary>
internal static class UsFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "us",
            [
                new AllowedFunction("us.dollars", [Number("amount"), Option("cents")], Results.FullText)
                {
                    Summary =
                        "Writes an amount in dollars and cents; a half cent goes away from zero. `cents:false` rounds "
                        + "to whole dollars, a half dollar away from zero.",
                    Example = new(
                        "{{ amount | us.dollars }}, {{ amount | us.dollars cents:false }}",
                        "$1,234.50, $1,235"
                    ),
                    Compiled = CompiledForm.Own,
                },
                new AllowedFunction("us.phone", [Text("number")], Results.SameText)
                {
                    Summary =
                        "Writes a telephone number of ten digits, also after `1` or `+1`, as `(916) 555-0100`. Any "
                        + "other text stays as it is.",
                    Example = new(
                        "{{ '916.555.0100' | us.phone }}, {{ 'extension 12' | us.phone }}",
                        "(916) 555-0100, extension 12"
                    ),
                    Compiled = CompiledForm.Own,
                },
            ]
        )
        {
            IsOwn = true,
        };
}
