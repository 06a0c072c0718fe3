namespace ImrDocs.CommandLine.Commands;

/// <summary>An example under the help of a command.</summary>
/// <param name="What">What the call does, with a colon at its end.</param>
/// <param name="Call">The call, without the name of the tool.</param>
internal sealed record HelpExample(string What, string Call);
