namespace ImrDocs.Templating.Flow;

/// <summary>The ways that lead to one place of a letter, as far as what follows depends on them.</summary>
/// <typeparam name="TWays">The type itself.</typeparam>
internal interface IFlowWays<TWays>
{
    /// <summary>How many ways lead to the place that differ in what follows.</summary>
    int Count { get; }

    /// <summary>Whether there were more ways than are kept.</summary>
    bool IsCut { get; }

    /// <summary>All that what follows depends on, as one text: equal ways are followed alike.</summary>
    string Key { get; }

    /// <summary>Adds ways that lead to the same place.</summary>
    void Add(TWays others);
}
