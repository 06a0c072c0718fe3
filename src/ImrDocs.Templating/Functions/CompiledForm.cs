namespace ImrDocs.Templating.Functions;

/// <summary>What compiled code does with the call of a function.</summary>
internal enum CompiledForm
{
    /// <summary>Nothing: a letter that calls the function is interpreted.</summary>
    Interpreted,

    /// <summary>It calls Scriban's own method.</summary>
    Scriban,

    /// <summary>It calls the method of the runtime's <c>TextFunctions</c>.</summary>
    Runtime,

    /// <summary>It writes C# that the generator has for this function alone.</summary>
    Own,
}
