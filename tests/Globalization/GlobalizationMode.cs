using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace ImrDocs.Globalization;

/// <summary>Runs the program of a test project with the machine's ICU, and without one.</summary>
internal static class GlobalizationMode
{
    private const string Switch = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    private static readonly TimeSpan TimeToEnd = TimeSpan.FromMinutes(10);

    private const string Icu = "icu\n";
    private const string Invariant = "invariant\n";

    /// <summary>The mode of this process, with which a program begins its output: ICU has names for cultures.</summary>
    public static string Current => CultureInfo.GetCultures(CultureTypes.AllCultures).Length > 1 ? Icu : Invariant;

    /// <summary>What the program writes in each mode.</summary>
    public static (byte[] WithIcu, byte[] Invariant) Outputs(Assembly program) =>
        (Run(program, "0", Icu), Run(program, "1", Invariant));

    private static byte[] Run(Assembly program, string isInvariant, string mode)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", ["exec", program.Location])
            {
                RedirectStandardOutput = true,
                Environment = { [Switch] = isInvariant },
            }
        )!;
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        Assert.True(process.WaitForExit(TimeToEnd), "The program does not end.");
        Assert.Equal(0, process.ExitCode);
        var written = output.ToArray();
        Assert.True(
            written.AsSpan().StartsWith(Encoding.UTF8.GetBytes(mode)),
            $"The program does not run as '{mode.Trim()}'."
        );
        return written[mode.Length..];
    }
}
