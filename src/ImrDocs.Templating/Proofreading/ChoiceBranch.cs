using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Proofreading;

/// <summary>The wording for one choice.</summary>
/// <param name="Member">The choice.</param>
/// <param name="Wording">What the letter says then.</param>
internal sealed record ChoiceBranch(EnumMember Member, ChoiceWording Wording);
