using System.Runtime.CompilerServices;

namespace ImrDocs.CompiledLetters;

/// <content>Values that are isolated from the text around them.</content>
public ref partial struct LetterWriter<TEscaping>
{
    /// <summary>Where what is written next begins.</summary>
    public readonly int Position => _length;

    /// <summary>
    /// Isolates a value of an HTML letter, which was just written, if it has a character that is read from right to
    /// left.
    /// </summary>
    /// <param name="start">The position at which it begins.</param>
    public void IsolateFrom(int start)
    {
        if (RightToLeftUtf8.IsIn(_buffer[start.._length]))
        {
            Isolate(start);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Isolate(int start)
    {
        var before = "<bdi>"u8;
        var after = "</bdi>"u8;
        Reserve(before.Length + after.Length);
        _buffer[start.._length].CopyTo(_buffer[(start + before.Length)..]);
        before.CopyTo(_buffer[start..]);
        _length += before.Length;
        Literal(after);
    }
}
