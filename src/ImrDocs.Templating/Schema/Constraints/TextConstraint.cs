namespace ImrDocs.Templating.Schema.Constraints;

/// <summary>A constraint of a text, or of each text of a list.</summary>
public abstract class TextConstraint : Constraint<string>
{
    private protected TextConstraint(string name, params object[] arguments)
        : base(name, arguments) { }

    /// <summary>
    /// The regular expression that the whole text must match, where a text cannot be made right but must be made of
    /// the expression; null for any other constraint.
    /// </summary>
    internal virtual string? Expression => null;

    /// <summary>Whether it holds a text to be an address of the web, to which a link can lead.</summary>
    internal virtual bool IsAddress => false;

    /// <summary>A synthetic text, changed as far as the constraint needs it.</summary>
    internal virtual string Adapt(string text) => text;
}
