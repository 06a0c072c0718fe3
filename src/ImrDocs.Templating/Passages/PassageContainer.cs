namespace ImrDocs.Templating.Passages;

/// <summary>A block that holds paragraphs of its own.</summary>
internal enum PassageContainer
{
    ListItem,
    Definition,
    Quote,
}
