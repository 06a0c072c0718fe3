using ImrDocs.Diagnostics;
using ImrDocs.Templating.Addresses;

namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>A text is an address of the web, to which a link of the letter can lead.</summary>
public sealed class UrlConstraint : TextConstraint
{
    private const string Attribute = "Url";
    private const string Synthetic = "https://www.example.org/";

    /// <summary>Creates the constraint.</summary>
    public UrlConstraint()
        : base(Attribute) { }

    internal static ConstraintDescriptor Descriptor =>
        new(Attribute, ConstraintTarget.Texts, static _ => new UrlConstraint());

    internal override Rule Rule => ModelRules.Pattern;

    internal override string Meaning => "an address of the web, https://";

    internal override IEnumerable<SchemaKeyword> Keywords => [new("format", "uri"), new("pattern", "^https://")];

    internal override string Reason => "it is no address of the web that begins with https://";

    internal override bool IsAddress => true;

    internal override bool Allows(string value) => UrlText.IsUrl(value);

    internal override DiagnosticMessage Message(string value) =>
        $"{FoundValue.Text(value)} is no address of the web, which begins with https:// and has signs encoded, as %28";

    internal override string Adapt(string text) => Synthetic;
}
