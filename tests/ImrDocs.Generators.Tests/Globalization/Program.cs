using System.Runtime.Loader;

namespace ImrDocs.Generators.Tests.Globalization;

/// <summary>Writes letters of every function to standard output.</summary>
internal static class Program
{
    private static void Main()
    {
        // What the generator brings along as an analyzer is in the folder, and missing in what the program is told of.
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"));
        Write();
    }

    private static void Write()
    {
        using var output = Console.OpenStandardOutput();
        HostileLetters.WriteTo(output);
    }
}
