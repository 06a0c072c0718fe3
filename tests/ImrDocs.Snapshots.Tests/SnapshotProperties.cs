using System.Text;
using CsCheck;
using ImrDocs.Snapshots.Redlines;

namespace ImrDocs.Snapshots.Tests;

public sealed class SnapshotProperties : IDisposable
{
    // Every scalar value, with the characters on which texts usually break more often than chance gives them.
    private static readonly Gen<string> Texts = Gen.OneOf<string>(
            Gen.OneOf("\n", "\r", "\r\n", " ", "\t", "\uFEFF", "\u200B", "\u2028", "a", "b", "word ", "[-", "+}"),
            Gen.Int[0, 0x10F7FF].Select(value => new Rune(value < 0xD800 ? value : value + 0x800).ToString())
        )
        .Array[0, 40]
        .Select(string.Concat);

    private static readonly Gen<string> NameParts = Gen.OneOf<string>(
            Gen.OneOf(
                "\"",
                "\\",
                "<",
                ">",
                "|",
                ":",
                "*",
                "?",
                "/",
                "#",
                "\0",
                "\n",
                "\u001f",
                ".",
                "..",
                "_",
                "=",
                " "
            ),
            Gen.Int[0x20, 0x2FF].Select(value => new Rune(value).ToString())
        )
        .Array[0, 12]
        .Select(string.Concat);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_text_is_equal_to_itself_written_by_hand() =>
        Gen.Select(Texts, Gen.Bool)
            .Sample(
                (text, mark) =>
                {
                    var kept =
                        text.Length == 0
                            ? "emptyString"
                            : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
                    byte[] bytes = [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(kept)];
                    var status = Compare(bytes, text).Status;
                    return mark || !kept.StartsWith('\uFEFF')
                        ? status == SnapshotStatus.Equal
                        : status == SnapshotStatus.NotEqual;
                },
                threads: 1
            );

    [Fact]
    public void Any_text_that_differs_fails() =>
        Gen.Select(Texts, Texts)
            .Where(
                (verified, received) =>
                    verified != received.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            )
            .Sample(
                (verified, received) =>
                    Compare([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(verified)], received).Status
                    == SnapshotStatus.NotEqual,
                threads: 1
            );

    [Fact]
    public void A_received_file_accepted_by_renaming_is_equal() =>
        Texts.Sample(
            text =>
            {
                var received = Compare([], text).ReceivedFileName;
                return Compare(_folder.Read(received), text).Status == SnapshotStatus.Equal;
            },
            threads: 1
        );

    [Fact]
    public void No_file_name_holds_a_forbidden_character() =>
        Gen.Select(NameParts, NameParts.Array[0, 3], NameParts)
            .Sample(
                (value, items, target) =>
                {
                    var name = new SnapshotName(_folder.Path, "Type", "Method", ("value", value), ("items", items));
                    var targetName = target.Replace('/', 'x').Replace('\\', 'x');
                    var result = new SnapshotRun().Compare(
                        name,
                        new SnapshotTarget("md", "", targetName.Length == 0 ? null : targetName)
                    );
                    var file = result.Files[0];
                    File.Delete(Path.Combine(_folder.Path, file.ReceivedFileName));
                    return !name.Prefix.Contains('#')
                        && !file.VerifiedFileName.Any(character =>
                            character < ' ' || "\"\\<>|:*?/".Contains(character)
                        );
                },
                threads: 1
            );

    [Fact]
    public void A_redline_is_empty_for_equal_texts_alone_and_never_shows_a_control_character() =>
        Gen.Select(Texts, Texts)
            .Sample(
                (verified, received) =>
                {
                    var redline = Redline.Render(verified, received);
                    return redline.Length == 0 == (verified == received)
                        && Redline.Render(verified, verified).Length == 0
                        && redline.EnumerateRunes().All(rune => rune.Value == '\n' || !Rune.IsControl(rune));
                }
            );

    private SnapshotFile Compare(byte[] verified, string received)
    {
        _folder.Write("Letters.Reads.verified.md", verified);
        return Assert.Single(new SnapshotRun().Compare(_folder.Name(), new SnapshotTarget("md", received)).Files);
    }
}
