namespace ImrDocs.Templating.Passages;

/// <summary>What leads somewhere.</summary>
internal enum PassageLinkKind
{
    /// <summary><c>[text](address)</c>.</summary>
    Link,

    /// <summary><c>[name]: address</c>.</summary>
    Definition,

    /// <summary><c>&lt;address&gt;</c>.</summary>
    Address,
}
