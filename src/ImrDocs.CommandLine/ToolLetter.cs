using System.Reflection;
using ImrDocs.CommandLine.Commands;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Models;

namespace ImrDocs.CommandLine;

/// <summary>A kind of letter that a tool hosts.</summary>
public abstract class ToolLetter
{
    private protected ToolLetter() { }

    /// <summary>The letter's name, by which <c>--letter</c> chooses it.</summary>
    public abstract string Name { get; }

    /// <summary>The kind of letter that a type declares.</summary>
    /// <typeparam name="TLetter">The kind of letter; its assembly embeds its templates.</typeparam>
    public static ToolLetter Of<TLetter>()
        where TLetter : class, ILetter<TLetter> => new Typed<TLetter>();

    /// <summary>The assembly that declares the letter.</summary>
    internal abstract Assembly Assembly { get; }

    /// <summary>The commands that are about the letter.</summary>
    internal abstract IReadOnlyList<LetterCommand> Commands(Terminal terminal, string tool);

    private sealed class Typed<TLetter> : ToolLetter
        where TLetter : class, ILetter<TLetter>
    {
        public override string Name => TLetter.LetterSchema.Name;

        internal override Assembly Assembly => typeof(TLetter).Assembly;

        // The registry of commands that are about a letter: a command is one line here, and its file.
        internal override IReadOnlyList<LetterCommand> Commands(Terminal terminal, string tool) =>
            [
                RenderCommand.Create<TLetter>(terminal, tool),
                CheckCommand.Create<TLetter>(terminal, tool).ForEachLetter(),
                VerifyCommand.Create<TLetter>(terminal, tool).ForEachLetter(),
                ReviewCommand.Create<TLetter>(terminal, tool).ForEachLetter(),
                PendingCommand.Create<TLetter>(terminal, tool).ForEachLetter(),
                CoverageCommand.Create<TLetter>(terminal, tool).ForEachLetter(),
                ImpactCommand.Create<TLetter>(terminal, tool),
                FieldsCommand.Create<TLetter>(terminal).ForEachLetter(),
                SchemaCommand.Create<TLetter>(terminal),
                InitCommand.Create<TLetter>(terminal, tool),
                NewCommand.Create<TLetter>(terminal, tool),
            ];
    }
}
