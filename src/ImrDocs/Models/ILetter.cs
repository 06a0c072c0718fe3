using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>A letter: the section that holds all others. The generator implements it for every declared letter.</summary>
/// <typeparam name="TSelf">The letter itself.</typeparam>
public interface ILetter<TSelf> : ISection<TSelf>
    where TSelf : class, ILetter<TSelf>
{
    /// <summary>The letter as data.</summary>
    static abstract LetterSchema LetterSchema { get; }
}
