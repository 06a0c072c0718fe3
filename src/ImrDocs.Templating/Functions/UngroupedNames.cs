namespace ImrDocs.Templating.Functions;

/// <summary>The names without a group. An include is a statement of its own, and no function of letters.</summary>
internal static class UngroupedNames
{
    private const string EqualToNothing = "no text and no list of a letter equals it";
    private const string AskForNothing = "compare a text with '', and ask a list for '.empty?' or its size";

    public static FunctionGroup Group { get; } =
        new(
            Name: null,
            [
                new RefusedFunction("blank", EqualToNothing, AskForNothing),
                new RefusedFunction("empty", EqualToNothing, AskForNothing),
                new RefusedFunction(
                    "include_join",
                    "it joins files by a name that is not known before",
                    "use 'for' and 'include'"
                )
                {
                    IsRemoved = true,
                },
            ]
        );
}
