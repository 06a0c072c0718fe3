namespace ImrDocs.Generators.Model;

/// <summary>The namespace of what is emitted beside the records: schemas and enum bindings.</summary>
internal static class GeneratedNamespace
{
    public const string Name = "ImrDocs.Generated";

    public const string Prefix = "global::" + Name + ".";
}
