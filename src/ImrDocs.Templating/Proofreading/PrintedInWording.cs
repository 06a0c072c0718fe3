using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading;

/// <summary>A value that is printed, or given to what prints it, and the wording before it.</summary>
/// <param name="Place">The file in which it stands.</param>
/// <param name="Value">The value.</param>
/// <param name="Before">The wording of its paragraph before it, as far as that is the same on every way.</param>
/// <param name="Given">What the includes and functions around it were given.</param>
internal sealed record PrintedInWording(FlowPlace Place, BoundExpression Value, string Before, GivenValues Given);
