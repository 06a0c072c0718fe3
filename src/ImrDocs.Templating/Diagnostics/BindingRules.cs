namespace ImrDocs.Templating.Diagnostics;

/// <summary>The rules that hold a template to the schema of its letter.</summary>
public static class BindingRules
{
    /// <summary>A name is a field of the letter or a variable of the template.</summary>
    public static Rule UnknownName { get; } =
        new("IMR1201", "A name is a field of the letter or a variable of the template");

    /// <summary>A function is one that a letter may use.</summary>
    public static Rule UnknownFunction { get; } = new("IMR1202", "A function is one that a letter may use");

    /// <summary>A field exists in its section.</summary>
    public static Rule UnknownField { get; } = new("IMR1203", "A field exists in its section");

    /// <summary>A function gets as many arguments as it takes.</summary>
    public static Rule ArgumentCount { get; } = new("IMR1204", "A function gets as many arguments as it takes");

    /// <summary>An operand or an argument has the type that is asked for.</summary>
    public static Rule WrongType { get; } = new("IMR1205", "An operand or an argument has the type that is asked for");

    /// <summary>A value that can be absent is tested before it is used.</summary>
    public static Rule MaybeAbsent { get; } =
        new("IMR1206", "A value that can be absent is tested before it is used") { IsSuppressible = true };

    /// <summary>A printed value has one text.</summary>
    public static Rule NoText { get; } = new("IMR1207", "A printed value has one text") { IsSuppressible = true };

    /// <summary>A comparison compares values that can be equal.</summary>
    public static Rule Comparison { get; } =
        new("IMR1208", "A comparison compares values that can be equal") { IsSuppressible = true };

    /// <summary>A choice is compared with one of its names.</summary>
    public static Rule ChoiceName { get; } = new("IMR1209", "A choice is compared with one of its names");

    /// <summary>A condition can be true and can be false.</summary>
    public static Rule Condition { get; } =
        new("IMR1210", "A condition can be true and can be false") { IsSuppressible = true };

    /// <summary>A variable has a name of its own, and a value wherever it is read.</summary>
    public static Rule Variable { get; } =
        new("IMR1211", "A variable has a name of its own, and a value wherever it is read") { IsSuppressible = true };

    /// <summary>A loop walks a list.</summary>
    public static Rule Loop { get; } = new("IMR1212", "A loop walks a list");

    /// <summary>Every template is part of the letter.</summary>
    public static Rule UnusedTemplate { get; } =
        new("IMR1213", "Every template is part of the letter") { IsSuppressible = true };

    /// <summary>A choice has a branch for each of its values.</summary>
    public static Rule MissingBranch { get; } =
        new("IMR1214", "A choice has a branch for each of its values") { IsSuppressible = true };

    /// <summary>Every part of a template can be reached.</summary>
    public static Rule Unreachable { get; } =
        new("IMR1215", "Every part of a template can be reached") { IsSuppressible = true };

    /// <summary>Every required field is printed.</summary>
    public static Rule NeverPrinted { get; } =
        new("IMR1216", "Every required field is printed") { IsSuppressible = true };

    /// <summary>What is written out has a meaning where it stands.</summary>
    public static Rule Literal { get; } = new("IMR1217", "What is written out has a meaning where it stands");
}
