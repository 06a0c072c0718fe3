namespace ImrDocs.Diagnostics;

/// <summary>The pages that explain the rules of ImrDocs.</summary>
internal static class RulePages
{
    /// <summary>Where the documentation is published: an address that ends in a slash.</summary>
    public static Uri Site { get; } = new(DocumentationSite.Address);

    /// <summary>The address of a rule's page.</summary>
    public static string AddressOf(string id) => $"{DocumentationSite.Address}diagnostics/{id}.html";
}
