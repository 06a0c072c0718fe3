using System.Buffers;

namespace ImrDocs.Forms;

/// <summary>Writes a letter in one form again from what was approved of it.</summary>
/// <param name="source">The letter in the form that is its source.</param>
/// <param name="approved">The text that was approved of this form.</param>
/// <param name="output">Takes the letter.</param>
/// <returns>
/// Whether it could be written; false where the texts are not as ImrDocs writes them, and nothing was written.
/// </returns>
internal delegate bool LetterRestorer(string source, string approved, IBufferWriter<byte> output);
