using ImrDocs.Diagnostics;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Templating.Binding;

/// <summary>All that the binding of a template depends on beside the template and what it includes.</summary>
internal sealed record BindingCall(LetterSchema Letter, Scope Scope);

/// <summary>A template, bound where it is called.</summary>
/// <param name="Template">The template.</param>
/// <param name="After">What is known after it; null when nothing after it is reached.</param>
/// <param name="Findings">What is wrong with it and with what it includes.</param>
/// <param name="OwnParts">How many of its own statements and expressions were bound.</param>
/// <param name="Calls">The calls of the templates that it includes itself.</param>
internal sealed record BindingCallResult(
    BoundTemplate Template,
    Scope? After,
    Findings Findings,
    int OwnParts,
    IReadOnlyList<(TemplateUnit Unit, BindingCall Call, BindingCallResult Result)> Calls
);
