using System.Buffers;
using System.Text;
using CsCheck;
using ImrDocs.Claims;
using ImrDocs.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Diagnostics;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Snapshots;
using ImrDocs.Snapshots.Redlines;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Fuzz.Tests;

/// <summary>
/// 200,000 inputs, none of which ends in anything but a letter or a message. <c>IMRDOCS_EFFORT=10 dotnet test
/// tests/ImrDocs.Fuzz.Tests</c> tries ten times as many, and <c>IMRDOCS_SEED=1</c> others.
/// </summary>
[Trait("Duration", "Long")]
public sealed class FuzzTests
{
    private static readonly int[] ExitCodes = [0, 1, 2];

    [Fact]
    public void Every_case_gives_a_letter_or_errors_with_places()
    {
        var cases = Mutations.Of(
            Fuzz.Files("samples", "*.json"),
            Pieces(
                "{",
                "}",
                "[",
                "]",
                "\"",
                ":",
                ",",
                "null",
                "true",
                "-1e999",
                "1E400",
                "99999999999999999999999",
                "\\ud83d",
                "\\u0000",
                "\\uFDD0",
                "\"\\uDC00\"",
                "2016-02-30",
                "0001-01-01",
                "\uFEFF",
                "\u202E",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "\"x\":{\"x\":",
                "/*",
                "\u0085",
                "\uD7FF",
                new string('9', 400)
            )
        );

        Property.Holds(cases, Effort.Of(110_000), static utf8 =>
        {
            var read = LetterJson.Read<Claim>(utf8);
            var lines = utf8.Count(static b => b == '\n') + 1;
            Assert.Equal(
                read.Value is null,
                read.Diagnostics.Any(static diagnostic => diagnostic.Rule.Severity == Diagnostics.Severity.Error)
            );
            Assert.All(read.Diagnostics, diagnostic => Assert.InRange(diagnostic.Position!.Value.Line, 1, lines));
            Assert.All(read.Diagnostics, static diagnostic => Assert.DoesNotContain('\n', diagnostic.Message));
            if (read.Value is { } letter)
            {
                Assert.EndsWith("\n", Write(letter, LetterFormat.Markdown), StringComparison.Ordinal);
                Assert.EndsWith("</html>\n", Write(letter, LetterFormat.Html), StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public void Every_template_gives_a_letter_or_errors_with_places()
    {
        var letter = LetterJson.Read<Claim>(Fuzz.Files("samples", "*.json")[0]).Value!;
        var layouts = Mutations.Of(
            Fuzz.Files(".", "*.scriban-md"),
            Pieces(
                "{{",
                "}}",
                "{{ if ",
                "{{ end }}",
                "{{ for x in ",
                "{{ else }}",
                "{{~",
                "~}}",
                "{{-",
                "-}}",
                "{{ include 'layout' }}",
                "{{ capture a }}",
                " | string.upcase",
                " | array.join ', '",
                "[",
                "](javascript:x)",
                "![a](b)",
                "**",
                "`",
                "\n> ",
                "\n- ",
                "\n1. ",
                "\n\n    ",
                "<script>",
                "&lt;",
                "\\",
                "\n---\n",
                "|",
                "[^1]",
                "\0",
                "\u001B",
                "\uFDD0",
                "\u200B",
                "{{ case city }}",
                "{{ when 'a' }}",
                "{{ func f }}",
                "{{ ret }}",
                "{{ while true }}",
                "{{ 1..1000000 }}",
                "{{ a = a + 1 }}",
                "$'{",
                "{{ 9 * 9 / 0 }}",
                "{{ %{ }%",
                "}%}}",
                "{%{",
                "\uFEFF",
                "\r",
                "\u2028",
                "{{ # ",
                "{{ ## "
            )
        );

        Property.Holds(layouts, Effort.Of(10_000), utf8 =>
        {
            var files = TemplateFiles.FromTexts([
                new("layout.scriban-md", Encoding.UTF8.GetString(utf8)),
                new("title.scriban-txt", "Claim"),
                new("running-head.scriban-txt", "Claim"),
            ]);
            var found = TemplateCheck.Run(files, SchemaOf<Claim>());
            Assert.All(found, static diagnostic =>
                Assert.True(diagnostic is { Line: > 0, Column: > 0 }, $"{diagnostic}")
            );
            Assert.All(found, static diagnostic => Assert.DoesNotContain('\n', diagnostic.Message));
            var isRight = !found.Any(static diagnostic => diagnostic.Rule.Severity == Severity.Error);
            try
            {
                Assert.EndsWith(
                    "</html>\n",
                    new LetterRenderer<Claim>(files).Render(letter, LetterFormat.Html),
                    StringComparison.Ordinal
                );
            }
            catch (TemplateException exception)
            {
                Assert.False(isRight, $"The check passes what rendering refuses: {exception.Message}");
            }
        });
    }

    [Fact]
    public void Every_approved_file_is_compared()
    {
        var received = Encoding.UTF8.GetString(Fuzz.Files(".", "*.scriban-md")[0]);
        var files = Mutations.Of(
            [.. Fuzz.Files(".", "*.scriban-md"), .. Fuzz.Files("samples", "*.json")],
            Pieces(
                "\r",
                "\r\n",
                "\uFEFF",
                "\n\n\n",
                "\0",
                "\u200B",
                new string('x', 5_000),
                string.Concat(Enumerable.Repeat("a\n", 500)),
                "\uD7FF"
            )
        );

        Property.Holds(files, Effort.Of(75_000), bytes =>
        {
            var file = SnapshotComparison.Compare(received, new("a.received.md", "a.verified.md"), bytes);
            var content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
            var expected =
                bytes.Length == 0 ? SnapshotStatus.New
                : content.SequenceEqual(Encoding.UTF8.GetBytes(received)) ? SnapshotStatus.Equal
                : SnapshotStatus.NotEqual;
            Assert.Equal(expected, file.Status);
            if (file.VerifiedText is { } verified)
            {
                Assert.Equal(verified == received, Redline.Render(verified, received).Length == 0);
            }
        });
    }

    [Fact]
    public void Every_command_line_ends_with_an_exit_code()
    {
        var folder = Path.Combine(Path.GetTempPath(), "imrdocs-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        File.Copy(
            Directory.EnumerateFiles(Path.Combine(Fuzz.Templates, "samples"), "*.json").First(),
            Path.Combine(folder, "case.json")
        );
        try
        {
            string[] words =
            [
                "render",
                "check",
                "verify",
                "review",
                "pending",
                "coverage",
                "impact",
                "fields",
                "schema",
                "--out",
                "--format",
                "md",
                "html,md",
                "--html",
                "--only",
                "*",
                "--min",
                "50",
                "--base",
                "HEAD",
                "-x",
                "--",
                "",
                " ",
                "@case.json",
                "@",
                "[suggest]",
                "--help",
                "-?",
                "--version",
                "--verbose",
                "--redacted",
                "--propose",
                "--accept-all",
                "--reject-all",
                "--remove-orphans",
                "--exit-code",
                "--templates",
                "\0",
                "\n",
                "\uD800",
                "\u202E",
                "=",
                "--out=",
                "-o=x",
                "nothing",
                new string('n', 5_000),
                "/dev/null/x",
                "..\\..",
                "\"",
                "'",
            ];
            string[] paths =
            [
                folder,
                Path.Combine(folder, "case.json"),
                Path.Combine(folder, "letters"),
                Path.Combine(folder, "missing.json"),
            ];
            Property.Holds(Mutations.One<string>([.. words, .. paths]).Array[0, 7], Effort.Of(5_000), arguments =>
            {
                using var output = new StringWriter();
                using var error = new StringWriter();
                var terminal = new Terminal(output, error, HasColor: false, IsInteractive: false);
                var exitCode = LetterTool
                    .RunAsync<Claim>("claims", [.. arguments, .. Elsewhere(arguments, folder)], terminal)
                    .GetAwaiter()
                    .GetResult();
                Assert.Contains(exitCode, ExitCodes);
                Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
                Assert.True(
                    exitCode == 0 || error.ToString().Length + output.ToString().Length > 0,
                    "The tool ends without a word."
                );
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Letters are written to the folder in hand unless the command line says where.
    private static string[] Elsewhere(string[] arguments, string folder) =>
        arguments.Contains("render") && !arguments.Contains("--out") && !arguments.Contains("--")
            ? ["--out", folder]
            : [];

    private static LetterSchema SchemaOf<TLetter>()
        where TLetter : class, ILetter<TLetter> => TLetter.LetterSchema;

    private static byte[][] Pieces(params string[] pieces) =>
        [.. pieces.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]];

    private static string Write(Claim letter, LetterFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        Letter.Write(letter, output, format);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
