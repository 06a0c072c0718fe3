namespace ImrDocs.CommandLine.Reviewing;

/// <summary>What a reviewer decides on what is shown.</summary>
internal enum ReviewChoice
{
    Accept,
    Reject,
    Skip,
    Quit,
}
