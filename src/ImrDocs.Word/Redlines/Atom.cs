using System.Xml.Linq;

namespace ImrDocs.Word.Redlines;

/// <summary>The smallest piece of a paragraph that is compared: a word, a space, a break, an image.</summary>
/// <param name="Key">What it says and how, in a text that is the same in every document.</param>
/// <param name="Text">Its text; empty where it is none.</param>
/// <param name="Run">A run with nothing else.</param>
/// <param name="Link">The link in which it stands, with all of its content; null where it stands in none.</param>
internal sealed record Atom(string Key, string Text, XElement Run, XElement? Link);
