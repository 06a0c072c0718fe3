using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading;

/// <summary>Visits a bound template and knows in which file each part stands.</summary>
internal abstract class PlacedTreeWalker(BoundTemplate template) : BoundTreeWalker
{
    /// <summary>The file of what is visited, and from where it was included first.</summary>
    protected FlowPlace Place { get; private set; } = new(template.Path, null);

    /// <summary>Visits the template and all that it includes.</summary>
    public void Run() => Visit(template.Body);

    public override void Visit(BoundStatement statement)
    {
        if (statement is not BoundInclude { Template: { } included } include)
        {
            base.Visit(statement);
            return;
        }

        VisitAll(include.Arguments);
        var outer = Place;
        Place = new(included.Path, FlowBuilder.SiteOf(include, outer));
        VisitCalled(included.Body);
        Place = outer;
    }
}
