namespace ImrDocs.Templating.Functions;

/// <summary>
/// All functions and values that templates know, Scriban's and those that letters have beside them: those that a letter
/// may use, and the others.
/// </summary>
internal static class FunctionTable
{
    /// <summary>The groups in ordinal order.</summary>
    public static IReadOnlyList<FunctionGroup> Groups { get; } =
    [
        ArrayFunctions.Group,
        CalendarFunctions.Group,
        DateFunctions.Group,
        EnglishFunctions.Group,
        HtmlFunctions.Group,
        SectionFunctions.Group,
        MathFunctions.Group,
        ObjectFunctions.Group,
        RegexFunctions.Group,
        StringFunctions.Group,
        TimeSpanFunctions.Group,
        UsFunctions.Group,
        UngroupedNames.Group,
    ];

    /// <summary>All of them by name.</summary>
    private static readonly Dictionary<string, FunctionDescriptor> ByName = Groups
        .SelectMany(static group => group.Functions)
        .ToDictionary(static function => function.Name, StringComparer.Ordinal);

    private static readonly HashSet<string> GroupNames = new(
        Groups.Select(static group => group.Name).OfType<string>(),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> OwnGroupNames = new(
        Groups.Where(static group => group.IsOwn).Select(static group => group.Name!),
        StringComparer.Ordinal
    );

    /// <summary>The functions that a letter may use, in ordinal order.</summary>
    public static IReadOnlyList<AllowedFunction> Allowed { get; } =
    [.. ByName.Values.OfType<AllowedFunction>().OrderBy(static function => function.Name, StringComparer.Ordinal)];

    /// <summary>The functions and values that a letter must not use, in ordinal order.</summary>
    public static IReadOnlyList<RefusedFunction> Refused { get; } =
    [.. ByName.Values.OfType<RefusedFunction>().OrderBy(static function => function.Name, StringComparer.Ordinal)];

    /// <summary>What is known of a name; null when there is none such.</summary>
    public static FunctionDescriptor? Find(string name) => ByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>Whether the name is that of a group.</summary>
    public static bool IsGroup(string name) => GroupNames.Contains(name);

    /// <summary>Whether the name is that of a group that letters have, and Scriban does not.</summary>
    public static bool IsOwnGroup(string name) => OwnGroupNames.Contains(name);

    /// <summary>Whether the name, which has no point, is that of a group or of something outside the groups.</summary>
    public static bool IsGlobal(string name) => IsGroup(name) || ByName.ContainsKey(name);
}
