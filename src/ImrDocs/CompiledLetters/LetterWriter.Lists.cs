using System.Buffers;
using System.Runtime.CompilerServices;
using ImrDocs.Values;

namespace ImrDocs.CompiledLetters;

/// <content>Lists that are written as one text.</content>
public ref partial struct LetterWriter<TEscaping>
{
    /// <summary>Writes texts of which each is known to be one line that says something.</summary>
    /// <param name="list">The texts; a letter without any is left to the interpreter.</param>
    /// <param name="separator">
    /// What stands between them: nothing that a form escapes, and no two spaces side by side.
    /// </param>
    public void Texts(IReadOnlyList<string> list, string separator) =>
        Known(new TextItems(ValueList.AsSpan(list)), separator);

    /// <summary>Writes the labels of choices of which each is known to be one line that says something.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <typeparam name="TBinding">What ties the enum to its members.</typeparam>
    /// <param name="list">The choices; a letter without any is left to the interpreter.</param>
    /// <param name="separator">
    /// What stands between them: nothing that a form escapes, and no two spaces side by side.
    /// </param>
    public void Labels<T, TBinding>(IReadOnlyList<T> list, string separator)
        where T : struct, Enum
        where TBinding : IEnumBinding<T> => Known(new LabelItems<T, TBinding>(ValueList.AsSpan(list)), separator);

    /// <summary>Writes the texts of a list with a separator between them.</summary>
    public void Join(IReadOnlyList<string> list, string separator) =>
        Unknown(new TextItems(ValueList.AsSpan(list)), separator);

    /// <summary>Writes the labels of a list's choices with a separator between them.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <typeparam name="TBinding">What ties the enum to its members.</typeparam>
    public void Join<T, TBinding>(IReadOnlyList<T> list, string separator)
        where T : struct, Enum
        where TBinding : IEnumBinding<T> => Unknown(new LabelItems<T, TBinding>(ValueList.AsSpan(list)), separator);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Known<TItems>(TItems items, string separator)
        where TItems : struct, IItems, allows ref struct
    {
        var start = _length;
        for (var i = 0; i < items.Count; i++)
        {
            var text = items.Text(i);
            if (!TEscaping.IsPlainAtEdges(text))
            {
                _length = start;
                break;
            }

            if (i > 0)
            {
                Separate(separator);
            }

            WriteInner(text, start);
        }

        if (_length == start)
        {
            Unknown(items, separator);
        }
    }

    private void Separate(string separator)
    {
        Reserve(separator.Length);
        var free = _buffer[_length..];
        for (var i = 0; i < separator.Length; i++)
        {
            free[i] = (byte)separator[i];
        }

        _length += separator.Length;
    }

    private void Unknown<TItems>(TItems items, string separator)
        where TItems : struct, IItems, allows ref struct
    {
        var length = 0;
        for (var i = 0; i < items.Count; i++)
        {
            length = Append(length, i == 0 ? "" : separator);
            length = Append(length, items.Text(i));
        }

        var text = _text.AsSpan(0, length);
        WriteLine(PlainText.IsOneLine(text) ? text : PlainText.OneLine(text.ToString()));
    }

    private int Append(int length, string part)
    {
        if (_text is null || part.Length > _text.Length - length)
        {
            var longer = ArrayPool<char>.Shared.Rent(Math.Max(256, 2 * (length + part.Length)));
            if (_text is not null)
            {
                _text.AsSpan(0, length).CopyTo(longer);
                ArrayPool<char>.Shared.Return(_text);
            }

            _text = longer;
        }

        part.CopyTo(_text.AsSpan(length));
        return length + part.Length;
    }

    // What is written of a list's elements.
    private interface IItems
    {
        int Count { get; }

        string Text(int index);
    }

    private readonly ref struct TextItems(ReadOnlySpan<string> texts) : IItems
    {
        private readonly ReadOnlySpan<string> _texts = texts;

        public int Count => _texts.Length;

        public string Text(int index) => _texts[index];
    }

    private readonly ref struct LabelItems<T, TBinding>(ReadOnlySpan<T> choices) : IItems
        where T : struct, Enum
        where TBinding : IEnumBinding<T>
    {
        private readonly ReadOnlySpan<T> _choices = choices;

        public int Count => _choices.Length;

        public string Text(int index) => PrintedText.OfChoice<T, TBinding>(_choices[index]);
    }
}
