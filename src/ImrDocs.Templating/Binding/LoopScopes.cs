namespace ImrDocs.Templating.Binding;

/// <summary>What is known where a loop's body is left early.</summary>
internal sealed class LoopScopes
{
    public Scope? Break { get; private set; }

    public Scope? Continue { get; private set; }

    public void Leave(bool isBreak, Scope scope)
    {
        if (isBreak)
        {
            Break = Scope.Join(Break, scope);
        }
        else
        {
            Continue = Scope.Join(Continue, scope);
        }
    }
}
