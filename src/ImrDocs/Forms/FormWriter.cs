using System.Buffers;
using ImrDocs.Interpretation;

namespace ImrDocs.Forms;

/// <summary>Writes an interpreted letter in one form.</summary>
/// <param name="letter">The letter.</param>
/// <param name="output">Takes the letter when all of it is written, and nothing when there is an error.</param>
/// <exception cref="TemplateFolders.TemplateException">A template cannot be rendered with the data.</exception>
internal delegate void FormWriter(InterpretedLetter letter, IBufferWriter<byte> output);
