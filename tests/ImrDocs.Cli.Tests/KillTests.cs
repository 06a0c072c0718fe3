using System.Diagnostics;
using ImrDocs.Letters;
using ImrDocs.Snapshots.Files;

namespace ImrDocs.Cli.Tests;

/// <summary>
/// Kills the tool at random points. <c>IMRDOCS_EFFORT=30 dotnet test tests/ImrDocs.Cli.Tests --filter Kill</c> does so
/// a thousand times for each command.
/// </summary>
[Trait("Duration", "Long")]
public sealed class KillTests : IDisposable
{
    private const int Seed = 20161209;

    private static readonly int Kills = Effort.Of(34);

    private readonly Tool _tool = new();
    private readonly Random _random = new(Seed);

    public KillTests() => LetterCopy.MakeIn(_tool);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Render_leaves_letters_of_one_generation_and_the_next_run_clears_the_rest()
    {
        string[] cases =
        [
            .. _tool.Files(LetterCopy.Samples).Where(IsCase).Select(static file => $"{LetterCopy.Samples}/{file}"),
        ];
        string[] generations = [LetterCopy.Folder, "changed"];
        CopyTemplates("changed");
        var longest = Time("render", [.. cases, "--out", "letters", "--templates", generations[0]]);

        for (var kill = 0; kill < Kills; kill++)
        {
            Kill(longest, ["render", .. cases, "--out", "letters", "--templates", generations[kill % 2]]);
            Leftovers.Clear(Path.Combine(_tool.Folder, "letters"));
            AssertGenerations("letters", _tool.Files("letters"), LetterCopy.Formats.Default);
        }

        Assert.Equal(0, _tool.Run(["render", .. cases, "--out", "letters"]).ExitCode);
        Assert.Equal(LetterCopy.Formats.Default.Count * cases.Length, _tool.Files("letters").Length);
    }

    [Fact]
    public void Verify_leaves_received_letters_of_one_generation_and_changes_no_approved_one()
    {
        var approved = Approved();
        string[] words = ["skills", "qualities"];
        var longest = Time("verify", []);

        for (var kill = 0; kill < Kills; kill++)
        {
            LetterCopy.Change(
                _tool,
                "inspector.scriban-md",
                kill == 0 ? "qualifications:" : words[(kill + 1) % 2] + ":",
                words[kill % 2] + ":"
            );
            Kill(longest, "verify");
            Leftovers.Clear(Path.Combine(_tool.Folder, LetterCopy.Samples));
            AssertGenerations(LetterCopy.Samples, LetterCopy.Pending(_tool), LetterCopy.Formats.All);
            Assert.Equal(approved, Approved());
        }

        Assert.Equal(1, _tool.Run("verify").ExitCode);
        Assert.Equal(LetterCopy.Letters * LetterCopy.Forms, LetterCopy.Pending(_tool).Length);
        Assert.DoesNotContain(_tool.Files(LetterCopy.Samples), static file =>
            file.StartsWith(".imrdocs-", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Review_leaves_each_letter_accepted_or_pending()
    {
        LetterCopy.ChangeWord(_tool);
        _tool.Run("verify");
        string[] samples =
        [
            .. _tool
                .Files(LetterCopy.Samples)
                .Where(IsCase)
                .Select(static file => Path.GetFileNameWithoutExtension(file)),
        ];
        Dictionary<string, string> before = _tool
            .Files(LetterCopy.Samples)
            .Where(static file => !IsCase(file))
            .ToDictionary(
                static file => file,
                file => _tool.Read($"{LetterCopy.Samples}/{file}"),
                StringComparer.Ordinal
            );
        var longest = Time("review", ["--accept-all"]);

        for (var kill = 0; kill < Kills; kill++)
        {
            foreach (var (file, text) in before)
            {
                _tool.Write($"{LetterCopy.Samples}/{file}", text);
            }

            Kill(longest, "review", "--accept-all");
            Leftovers.Clear(Path.Combine(_tool.Folder, LetterCopy.Samples));
            Assert.All(samples, sample =>
            {
                var pending = LetterCopy.AllReceived(sample).Count(file => File.Exists(At(file)));
                Assert.True(pending == 0 || pending == LetterCopy.Forms, $"'{sample}' is pending in {pending} forms.");
                Assert.All(LetterCopy.AllReceived(sample), file =>
                    Assert.Equal(
                        before[pending > 0 ? VerifiedOf(file) : file],
                        _tool.Read($"{LetterCopy.Samples}/{VerifiedOf(file)}")
                    )
                );
            });
        }

        Assert.DoesNotContain(_tool.Files(LetterCopy.Samples), static file =>
            file.StartsWith(".imrdocs-", StringComparison.Ordinal)
        );
    }

    private static bool IsCase(string file) => file.EndsWith(".json", StringComparison.Ordinal);

    private static string VerifiedOf(string received) =>
        received.Replace(".received.", ".verified.", StringComparison.Ordinal);

    private string At(string file) => Path.Combine(_tool.Folder, LetterCopy.Samples, file);

    private void CopyTemplates(string folder)
    {
        Directory.CreateDirectory(Path.Combine(_tool.Folder, folder));
        foreach (var file in _tool.Files(LetterCopy.Folder).Where(static file => file != "samples"))
        {
            var text = _tool.Read($"{LetterCopy.Folder}/{file}");
            _tool.Write(
                $"{folder}/{file}",
                text.Replace("following qualifications", "following skills", StringComparison.Ordinal)
            );
        }
    }

    // Every letter says the sentence that both sets of templates write differently.
    private void AssertGenerations(string folder, string[] files, IReadOnlyList<LetterFormat> forms)
    {
        Assert.All(files.GroupBy(static file => Path.GetFileNameWithoutExtension(file)), letter =>
        {
            Assert.Equal(forms.Count, letter.Count());
            var texts = letter.Select(file => _tool.Read($"{folder}/{file}")).ToList();
            Assert.All(texts, static text => Assert.EndsWith("\n", text, StringComparison.Ordinal));

            // A form may break the line between any two words.
            Assert.Single(
                texts
                    .Select(static text => text.Replace('\n', ' ').Split("has the following ")[1].Split(':')[0])
                    .Distinct()
            );
        });
    }

    private TimeSpan Time(string command, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = _tool.Start([("CI", "")], [command, .. arguments]);
        process.WaitForExit();
        return watch.Elapsed;
    }

    private void Kill(TimeSpan longest, params string[] arguments)
    {
        using var process = _tool.Start([("CI", "")], arguments);
        if (!process.WaitForExit(longest * _random.NextDouble()))
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private string[] Approved() =>
        [
            .. _tool
                .Files(LetterCopy.Samples)
                .Where(static file => file.Contains(".verified.", StringComparison.Ordinal))
                .Select(file => _tool.Read($"{LetterCopy.Samples}/{file}")),
        ];
}
