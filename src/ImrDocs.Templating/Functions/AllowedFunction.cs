namespace ImrDocs.Templating.Functions;

/// <summary>
/// A function that a letter may use: what it takes and gives, and what each layer does with its calls.
/// </summary>
internal sealed class AllowedFunction : FunctionDescriptor
{
    /// <param name="name">The name with its group.</param>
    /// <param name="parameters">The parameters in order; the value before a pipe is the first.</param>
    /// <param name="result">The result.</param>
    internal AllowedFunction(string name, IReadOnlyList<FunctionParameter> parameters, FunctionResult result)
        : base(name)
    {
        Parameters = result.IsAnswer ? [.. parameters.Select(FunctionParameters.Asked)] : parameters;
        Result = result;
    }

    internal IReadOnlyList<FunctionParameter> Parameters { get; }

    internal FunctionResult Result { get; }

    /// <summary>One sentence for authors that says what the function does.</summary>
    public required string Summary { get; init; }

    /// <summary>A template that calls the function, and what it prints.</summary>
    public required FunctionExample Example { get; init; }

    /// <summary>Parameters of Scriban's that letters do not have; they follow the others.</summary>
    internal IReadOnlyList<OmittedParameter> Omitted { get; init; } = [];

    /// <summary>What compiled code does with a call.</summary>
    internal CompiledForm Compiled { get; init; }

    /// <summary>The name of the C# method that a call becomes where compiled code calls one of the same name.</summary>
    internal string Method
    {
        get => field ?? PascalCase(MemberName);
        init;
    }

    /// <summary>The name of Scriban's class in which that method stands.</summary>
    internal string ScribanClass => PascalCase(GroupName!) + "Functions";

    /// <summary>Whether the runtime puts a function of its own in the place of Scriban's.</summary>
    internal bool IsReplaced { get; init; }

    /// <summary>
    /// Whether the result is the arguments side by side, so that redaction replaces only the sensitive ones; otherwise
    /// it replaces the whole result.
    /// </summary>
    internal bool JoinsArguments { get; init; }

    /// <summary>
    /// Whether the result shows each element of a list, as a loop does, so that coverage asks for lists of several
    /// sizes.
    /// </summary>
    internal bool ShowsElements { get; init; }

    /// <summary>
    /// Says why arguments that each fit do not go together, in the words of a message; null where they do. Null where
    /// there is nothing to ask.
    /// </summary>
    internal Func<IReadOnlyList<GivenArgument>, string?>? Refusal { get; init; }

    /// <summary>Whether the result is the size of the first argument.</summary>
    internal bool IsSize { get; init; }

    /// <summary>The least number of arguments.</summary>
    internal int MinCount => Parameters.Count(static parameter => !parameter.IsOptional);

    /// <summary>Whether the function calls another for each element of a list.</summary>
    internal bool CallsAnother =>
        Parameters.Any(static parameter => parameter.Kind is ParameterKind.Function or ParameterKind.Question);

    /// <summary>Whether a template can give an argument under the name.</summary>
    internal bool HasParameter(string name) => Parameters.Any(parameter => parameter.Name == name);

    private static string PascalCase(string name) =>
        string.Concat(name.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
