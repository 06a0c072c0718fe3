namespace ImrDocs.Diagnostics;

/// <summary>The rules that hold a template to the schema of its letter.</summary>
internal static class BindingRules
{
    private static readonly RuleSet Declared = new();

    /// <summary>A name is a field of the letter or a variable of the template.</summary>
    public static Rule UnknownName { get; } =
        Declared.Add(new("IMR1201", Severity.Error, "A name is a field of the letter or a variable of the template"));

    /// <summary>A function is one that a letter may use.</summary>
    public static Rule UnknownFunction { get; } =
        Declared.Add(new("IMR1202", Severity.Error, "A function is one that a letter may use"));

    /// <summary>A field exists in its section.</summary>
    public static Rule UnknownField { get; } =
        Declared.Add(new("IMR1203", Severity.Error, "A field exists in its section"));

    /// <summary>A function gets as many arguments as it takes.</summary>
    public static Rule ArgumentCount { get; } =
        Declared.Add(new("IMR1204", Severity.Error, "A function gets as many arguments as it takes"));

    /// <summary>An operand or an argument has the type that is asked for.</summary>
    public static Rule WrongType { get; } =
        Declared.Add(new("IMR1205", Severity.Error, "An operand or an argument has the type that is asked for"));

    /// <summary>A value that can be absent is tested before it is used.</summary>
    public static Rule MaybeAbsent { get; } =
        Declared.Add(
            new("IMR1206", Severity.Error, "A value that can be absent is tested before it is used")
            {
                IsSuppressible = true,
            }
        );

    /// <summary>A printed value has one text.</summary>
    public static Rule NoText { get; } =
        Declared.Add(new("IMR1207", Severity.Error, "A printed value has one text") { IsSuppressible = true });

    /// <summary>A comparison compares values that can be equal.</summary>
    public static Rule Comparison { get; } =
        Declared.Add(
            new("IMR1208", Severity.Error, "A comparison compares values that can be equal") { IsSuppressible = true }
        );

    /// <summary>A choice is compared with one of its names.</summary>
    public static Rule ChoiceName { get; } =
        Declared.Add(new("IMR1209", Severity.Error, "A choice is compared with one of its names"));

    /// <summary>A condition can be true and can be false.</summary>
    public static Rule Condition { get; } =
        Declared.Add(
            new("IMR1210", Severity.Error, "A condition can be true and can be false") { IsSuppressible = true }
        );

    /// <summary>A variable has a name of its own, and a value wherever it is read.</summary>
    public static Rule Variable { get; } =
        Declared.Add(
            new("IMR1211", Severity.Error, "A variable has a name of its own, and a value wherever it is read")
            {
                IsSuppressible = true,
            }
        );

    /// <summary>A loop walks a list.</summary>
    public static Rule Loop { get; } = Declared.Add(new("IMR1212", Severity.Error, "A loop walks a list"));

    /// <summary>Every template is part of the letter.</summary>
    public static Rule UnusedTemplate { get; } =
        Declared.Add(new("IMR1213", Severity.Error, "Every template is part of the letter") { IsSuppressible = true });

    /// <summary>A choice has a branch for each of its values.</summary>
    public static Rule MissingBranch { get; } =
        Declared.Add(
            new("IMR1214", Severity.Error, "A choice has a branch for each of its values") { IsSuppressible = true }
        );

    /// <summary>Every part of a template can be reached.</summary>
    public static Rule Unreachable { get; } =
        Declared.Add(
            new("IMR1215", Severity.Error, "Every part of a template can be reached") { IsSuppressible = true }
        );

    /// <summary>Every required field is printed.</summary>
    public static Rule NeverPrinted { get; } =
        Declared.Add(new("IMR1216", Severity.Error, "Every required field is printed") { IsSuppressible = true });

    /// <summary>What is written out has a meaning where it stands.</summary>
    public static Rule Literal { get; } =
        Declared.Add(new("IMR1217", Severity.Error, "What is written out has a meaning where it stands"));

    /// <summary>A text that is written out is one line.</summary>
    public static Rule LiteralLines { get; } =
        Declared.Add(new("IMR1218", Severity.Error, "A text that is written out is one line"));

    /// <summary>All rules of this kind, in the order of their IDs.</summary>
    public static IReadOnlyList<Rule> All => Declared.Rules;
}
