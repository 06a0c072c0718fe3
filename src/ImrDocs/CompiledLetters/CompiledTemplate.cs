namespace ImrDocs.CompiledLetters;

/// <summary>A compiled template that a letter begins with.</summary>
/// <typeparam name="TLetter">The kind of letter.</typeparam>
/// <typeparam name="TEscaping">The form that it writes.</typeparam>
/// <param name="output">Takes what it writes.</param>
/// <param name="letter">The letter's data; it passed its check.</param>
public delegate void CompiledTemplate<TLetter, TEscaping>(ref LetterWriter<TEscaping> output, TLetter letter)
    where TEscaping : struct, IEscaping;
