using ImrDocs.Diagnostics;
using ImrDocs.Templating.Assets;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Styles;

/// <summary>Collects what of a style sheet would leave its page, or is no rule.</summary>
/// <param name="text">The style sheet.</param>
/// <param name="assets">The paths of the images and fonts of the letter's folder.</param>
internal sealed class StyleReport(string text, IReadOnlyCollection<string> assets)
{
    private const int MaxErrors = 100;
    private const int MaxQuoted = 60;
    private const string Data = "data:";

    // They load what their strings name.
    private static readonly string[] Loading = ["src", "image", "image-set", "-webkit-image-set"];
    private static readonly string[] Fonts =
    [
        "font/",
        "application/font",
        "application/x-font",
        "application/vnd.ms-fontobject",
    ];

    private readonly List<Diagnostic> _errors = [];
    private readonly List<StyleToken> _files = [];

    public IReadOnlyList<Diagnostic> Errors => DiagnosticOrder.Sort(_errors);

    /// <summary>The addresses that are files of the letter's folder.</summary>
    public IReadOnlyList<StyleToken> Files => _files;

    public bool HasImages { get; private set; }

    public bool HasFonts { get; private set; }

    /// <summary>Judges a part that can load something.</summary>
    public void Add(StyleToken token)
    {
        switch (token.Kind)
        {
            case StyleTokenKind.Rule when token.Value.Equals("import", StringComparison.OrdinalIgnoreCase):
                Add(
                    token.Index,
                    "'@import' loads another style sheet, and a letter's page loads nothing; copy its rules to here"
                );
                break;
            case StyleTokenKind.Function when Loading.Contains(token.Value, StringComparer.OrdinalIgnoreCase):
                Add(
                    token.Index,
                    $"'{token.Value}()' loads what its texts name, and a letter's page loads nothing; "
                        + "write url(data:...), with what is shown in it"
                );
                break;
            case StyleTokenKind.Address:
                AddAddress(token);
                break;
        }
    }

    /// <summary>Reports a place where something would leave the page.</summary>
    public void Add(int index, string message) => Add(TemplateRules.Style, index, message);

    /// <summary>Reports a place.</summary>
    public void Add(Rule rule, int index, string message)
    {
        if (_errors.Count < MaxErrors)
        {
            var place = TextPlaces.Advance(default, text, index);
            _errors.Add(Diagnostic.At(rule, LetterFiles.Style, place.Line + 1, place.Column + 1, message));
        }
    }

    // An address that begins with '#' is a place of the page itself.
    private void AddAddress(StyleToken token)
    {
        var type = token.Value.StartsWith(Data, StringComparison.OrdinalIgnoreCase)
            ? token.Value.Substring(Data.Length)
            : null;
        if (type?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true)
        {
            HasImages = true;
        }
        else if (type is not null && Fonts.Any(font => type.StartsWith(font, StringComparison.OrdinalIgnoreCase)))
        {
            HasFonts = true;
        }
        else if (AssetKind.Of(token.Value) is { } kind && AssetPath.IsLocal(token.Value))
        {
            AddFile(token, kind);
        }
        else if (token.Value is not ['#', _, ..])
        {
            Add(
                token.Index,
                $"'url()' loads '{Quote(token.Value)}', and a letter's page loads nothing; put the image or the font "
                    + "into the letter's folder and write its name, as url(seal.svg), or delete it"
            );
        }
    }

    private void AddFile(StyleToken token, AssetKind kind)
    {
        if (!assets.Contains(token.Value, StringComparer.Ordinal))
        {
            Add(token.Index, AssetPath.Missing(token.Value, assets));
            return;
        }

        _files.Add(token);
        HasImages |= kind.IsImage;
        HasFonts |= !kind.IsImage;
    }

    private static string Quote(string address)
    {
        var visible = new string([.. address.Select(static c => char.IsControl(c) ? ' ' : c)]);
        return visible.Length <= MaxQuoted ? visible : visible.Substring(0, MaxQuoted) + "...";
    }
}
