using ImrDocs.CompiledLetters;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>A letter, as the runtime sees it.</summary>
public interface ILetter : ISection
{
    /// <summary>Checks the letter, unless nothing has changed since it passed.</summary>
    /// <returns>Every diagnostic, warnings too, where at least one is an error; null where the letter passes.</returns>
    IReadOnlyList<Diagnostic>? FindErrors();
}

/// <summary>
/// A letter: the section that holds all others. The generator implements it for every declared letter.
/// </summary>
/// <typeparam name="TSelf">The letter itself.</typeparam>
public interface ILetter<TSelf> : ISection<TSelf>, ILetter
    where TSelf : class, ILetter<TSelf>
{
    /// <summary>The letter as data.</summary>
    static abstract LetterSchema LetterSchema { get; }

    /// <summary>The letter's templates as the build compiled them; null where they are interpreted.</summary>
    static virtual CompiledLetter<TSelf>? Compiled => null;

    /// <summary>The forms of other packages in which the letter is written, besides those of ImrDocs.</summary>
    static virtual IReadOnlyList<ILetterFormat> OtherFormats => [];
}
