using System.Reflection;

namespace ImrDocs.Benchmarks;

/// <summary>Where the repository lies, and with which configuration it was built.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("Repository");

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>A file of the repository; with forward slashes, as MSBuild takes them everywhere.</summary>
    public static string File(string path) => Path.Combine(Root, path).Replace('\\', '/');

    private static string Metadata(string key) =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == key)
            .Value!;
}
