namespace ImrDocs.CommandLine;

/// <summary>What the tool tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>The input has errors; what had none was done.</summary>
    public const int InputErrors = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The user stopped the tool: the number that shells give to an interrupt.</summary>
    public const int Canceled = 130;
}
