namespace ImrDocs.Templating.Functions;

/// <summary>The group <c>html</c>.</summary>
internal static class HtmlFunctions
{
    public static FunctionGroup Group { get; } =
        new(
            "html",
            [
                new RefusedFunction("html.escape", Refusals.Markup, Refusals.NoMarkup) { IsRemoved = true },
                new RefusedFunction("html.newline_to_br", Refusals.Markup, Refusals.NoMarkup) { IsRemoved = true },
                new RefusedFunction("html.strip", Refusals.Markup, Refusals.NoMarkup) { IsRemoved = true },
                new RefusedFunction("html.url_encode", Refusals.Markup, Refusals.NoMarkup) { IsRemoved = true },
                new RefusedFunction("html.url_escape", Refusals.Markup, Refusals.NoMarkup) { IsRemoved = true },
            ]
        );
}
