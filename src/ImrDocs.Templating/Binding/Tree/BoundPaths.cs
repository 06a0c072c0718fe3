namespace ImrDocs.Templating.Binding.Tree;

/// <summary>Finds the templates of which a bound template is made.</summary>
internal static class BoundPaths
{
    /// <summary>The path of the template and of each that it includes, directly or through others.</summary>
    public static IEnumerable<string> Of(BoundTemplate template)
    {
        var walker = new IncludeWalker();
        walker.Paths.Add(template.Path);
        walker.Visit(template.Body);
        return walker.Paths;
    }

    private sealed class IncludeWalker : BoundTreeWalker
    {
        public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

        public override void Visit(BoundStatement statement)
        {
            if (statement is BoundInclude { Template.Path: var path })
            {
                Paths.Add(path);
            }

            base.Visit(statement);
        }
    }
}
