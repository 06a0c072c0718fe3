using System.CommandLine;

namespace ImrDocs.CommandLine.Commands;

/// <summary>A command of the tool, with all that its help says.</summary>
/// <param name="name">The name of the command.</param>
/// <param name="description">What it does, in one sentence.</param>
/// <param name="examples">Calls of it that users make; at least one.</param>
internal sealed class LetterCommand(string name, string description, IReadOnlyList<HelpExample> examples)
    : Command(name, description)
{
    /// <summary>Calls of the command that users make.</summary>
    public IReadOnlyList<HelpExample> Examples => examples;

    /// <summary>How many letters it is about, where the tool has several.</summary>
    public LetterScope Scope { get; private set; }

    /// <summary>The command, which goes through all letters where none is named.</summary>
    public LetterCommand ForEachLetter()
    {
        Scope = LetterScope.EachLetter;
        return this;
    }

    /// <summary>The command, which is about no letter.</summary>
    public LetterCommand ForNoLetter()
    {
        Scope = LetterScope.NoLetter;
        return this;
    }
}
