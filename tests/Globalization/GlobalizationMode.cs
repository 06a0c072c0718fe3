using System.Diagnostics;
using System.Reflection;

namespace ImrDocs.Globalization;

/// <summary>Runs the program of a test project with the machine's ICU, and without one.</summary>
internal static class GlobalizationMode
{
    private const string Switch = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    private static readonly TimeSpan TimeToEnd = TimeSpan.FromMinutes(10);

    /// <summary>What the program writes in each mode.</summary>
    public static (byte[] WithIcu, byte[] Invariant) Outputs(Assembly program) => (Run(program, "0"), Run(program, "1"));

    private static byte[] Run(Assembly program, string isInvariant)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program.Location])
        {
            RedirectStandardOutput = true,
            Environment = { [Switch] = isInvariant },
        })!;
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        Assert.True(process.WaitForExit(TimeToEnd), "The program does not end.");
        Assert.Equal(0, process.ExitCode);
        return output.ToArray();
    }
}
