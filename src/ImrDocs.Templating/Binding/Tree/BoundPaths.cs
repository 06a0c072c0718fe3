namespace ImrDocs.Templating.Binding.Tree;

/// <summary>Finds the templates of which a bound template is made.</summary>
public static class BoundPaths
{
    /// <summary>The path of the template and of each that it includes, directly or through others.</summary>
    public static IEnumerable<string> Of(BoundTemplate template) => Of(template.Body).Prepend(template.Path);

    private static IEnumerable<string> Of(BoundStatement? statement) => statement switch
    {
        BoundBlock block => block.Statements.SelectMany(Of),
        BoundInclude { Template: { } template } => Of(template),
        BoundFunctionCall call => Of(call.Body),
        BoundIf condition => Of(condition.Then).Concat(Of(condition.Else)),
        BoundCase choice => choice.Branches.SelectMany(static branch => Of(branch.Body)).Concat(Of(choice.Else)),
        BoundFor loop => Of(loop.Body).Concat(Of(loop.Else)),
        BoundWhile loop => Of(loop.Body),
        BoundCapture capture => Of(capture.Body),
        _ => [],
    };
}
