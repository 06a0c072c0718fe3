using System.Buffers;
using System.Text;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Markdown;

namespace ImrDocs.CompiledLetters;

/// <content>Values that are blocks of their own.</content>
public ref partial struct LetterWriter<TEscaping>
{
    private static readonly SearchValues<byte> BetweenBlocks = SearchValues.Create(
        Encoding.UTF8.GetBytes(NeighborBlocks.BetweenBlocks)
    );

    /// <summary>Writes a rich text.</summary>
    /// <param name="text">The value.</param>
    /// <param name="place">In what it stands.</param>
    /// <param name="isolation">When its words are isolated, in a form that isolates values.</param>
    public void RichText(RichText? text, BlockPlace place, ValueIsolation isolation)
    {
        if (text is null)
        {
            GiveUp(FallbackReasons.AbsentValue);
        }

        // Where it will stand is not known.
        if (_capture is not null)
        {
            GiveUp(FallbackReasons.CapturedText);
        }

        var before = _buffer[.._length];
        _areSecondBlocks =
            _blocksEnd > 0 && !_areSecondBlocks && before[_blocksEnd..].IndexOfAnyExcept(BetweenBlocks) < 0;
        var written = TEscaping.Blocks(text, before, place, _areSecondBlocks, isolation);
        if (written is null)
        {
            GiveUp(FallbackReasons.LooseList);
        }

        Reserve(Encoding.UTF8.GetMaxByteCount(written.Length));
        _length += Encoding.UTF8.GetBytes(written, _buffer[_length..]);
        _blocksEnd = _length;
    }
}
