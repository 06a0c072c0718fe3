namespace ImrDocs.Templating.Proofreading;

/// <summary>Looks for one kind of mistake in the wording of a letter.</summary>
internal interface IProofCheck
{
    /// <summary>Reports the mistakes.</summary>
    void Run(Proof proof);
}
