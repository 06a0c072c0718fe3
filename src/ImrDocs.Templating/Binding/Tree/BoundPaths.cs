namespace ImrDocs.Templating.Binding.Tree;

/// <summary>Finds the templates of which a bound template is made.</summary>
public static class BoundPaths
{
    /// <summary>The path of the template and of each that it includes, directly or through others.</summary>
    public static IEnumerable<string> Of(BoundTemplate template)
    {
        var bodies = new HashSet<object>(SameObject.Comparer);
        var paths = new HashSet<string>(StringComparer.Ordinal) { template.Path };
        Add(template.Body);
        return paths;

        // A tree holds what is included, or called, in the same way several times only once.
        void Add(BoundStatement? statement)
        {
            if (statement is BoundInclude { Template: { } included } && bodies.Add(included.Body))
            {
                paths.Add(included.Path);
                Add(included.Body);
            }
            else if (statement is BoundFunctionCall call && bodies.Add(call.Body))
            {
                Add(call.Body);
            }

            foreach (var inner in Inner(statement))
            {
                Add(inner);
            }
        }
    }

    private static IEnumerable<BoundStatement?> Inner(BoundStatement? statement) =>
        statement switch
        {
            BoundBlock block => block.Statements,
            BoundIf condition => [condition.Then, condition.Else],
            BoundCase choice => choice.Branches.Select(static branch => branch.Body).Append(choice.Else),
            BoundFor loop => [loop.Body, loop.Else],
            BoundWhile loop => [loop.Body],
            BoundCapture capture => [capture.Body],
            _ => [],
        };
}
