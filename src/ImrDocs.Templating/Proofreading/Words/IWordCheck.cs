using ImrDocs.Templating.Flow;
using ImrDocs.Templating.Passages;

namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Looks for one kind of mistake where words meet, on every way through a letter.</summary>
internal interface IWordCheck
{
    /// <summary>Called before a character of the wording, or the mark of a value, is written.</summary>
    /// <param name="before">What is written already.</param>
    /// <param name="next">The character.</param>
    void OnCharacter(WordText before, WordPlace next);

    /// <summary>Called where a paragraph, a heading, or an item of a list ends.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="by">What ends it; null for the end of the letter.</param>
    /// <param name="isTerm">Whether what is written is a term, and its definition follows.</param>
    void OnBlockEnd(WordText text, TextOrigin? by, bool isTerm);

    /// <summary>Called where a loop begins.</summary>
    void OnLoopStart(WordText before, FlowStep loop);

    /// <summary>Called after the last way was followed.</summary>
    void OnEnd();
}
