namespace ImrDocs.CommandLine.Stopping;

/// <summary>What the tool returns to its caller.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>The input has errors; what had none was done.</summary>
    public const int InputErrors = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The tool failed by a defect of its own: the number that BSD's <c>sysexits.h</c> gives to it.</summary>
    public const int InternalError = 70;

    /// <summary>The user stopped the tool: the number that shells give to an interrupt.</summary>
    public const int Canceled = 130;
}
