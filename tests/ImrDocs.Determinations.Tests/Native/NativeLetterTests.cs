using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using ImrDocs.Determinations.Tests.Letters;
using ImrDocs.Letters;

namespace ImrDocs.Determinations.Tests.Native;

/// <summary>Publishes a program that writes letters as native code, and holds it to the interpreter's bytes.</summary>
[Trait("Duration", "Long")]
public sealed class NativeLetterTests : IDisposable
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromMinutes(15);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "imrdocs-" + Guid.NewGuid().ToString("N"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [FactWith(Needs.Time | Needs.NativeToolchain)]
    public void A_program_that_writes_letters_is_published_as_native_code_without_a_warning()
    {
        var interpreter = Samples.NewRenderer();

        // What it is built of goes to a folder of its own: other builds of the same projects may run beside it.
        var (status, output) = Run(
            "dotnet",
            "publish",
            Project(),
            "-c",
            "Release",
            "-o",
            _folder,
            "--artifacts-path",
            Path.Combine(_folder, "artifacts"),
            "--nologo",
            "-v",
            "minimal"
        );

        var text = Encoding.UTF8.GetString(output);
        Assert.True(status == 0, text);
        Assert.DoesNotContain("warning", text, StringComparison.OrdinalIgnoreCase);
        Assert.All(Samples.All, sample =>
        {
            var letter = Samples.Read(sample);
            Assert.Equal(
                (0, string.Concat(LetterFormat.All.Select(format => interpreter.Render(letter, format)))),
                Run(
                    Path.Combine(_folder, OperatingSystem.IsWindows() ? "ImrDocs.Aot.exe" : "ImrDocs.Aot"),
                    Samples.Sample(sample).Path
                )
                    is var (ended, written)
                    ? (ended, Encoding.UTF8.GetString(written))
                    : default
            );
        });
    }

    private static (int Status, byte[] Output) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
            }
        )!;
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        Assert.True(process.WaitForExit(TimeToEnd), $"{program} does not end.");
        return (process.ExitCode, output.ToArray());
    }

    private static string Project([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../ImrDocs.Aot/ImrDocs.Aot.csproj"));
}
