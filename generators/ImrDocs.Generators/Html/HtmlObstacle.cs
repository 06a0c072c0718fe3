namespace ImrDocs.Generators.Html;

/// <summary>What keeps a letter's HTML from being known step by step.</summary>
/// <param name="Step">The step at which it shows.</param>
/// <param name="Reason">What it is.</param>
internal sealed record HtmlObstacle(int Step, string Reason);
