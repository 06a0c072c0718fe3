using System.Buffers;

namespace ImrDocs.Snapshots;

/// <summary>The characters that a part of a snapshot's file name must not hold, on whatever operating system.</summary>
internal static class FileNameCharacters
{
    private const string Control =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f";

    // '#' begins the name of a target, so inside a value it would make one snapshot's file look like another's.
    private static readonly SearchValues<char> InValue = SearchValues.Create("\"\\<>|:*?/#" + Control);

    private static readonly SearchValues<char> InTargetName = SearchValues.Create("\"<>|:*?" + Control);

    private static readonly SearchValues<char> FolderSeparators = SearchValues.Create("/\\");

    public static string SanitizeValue(string value) => Replace(value, InValue);

    /// <exception cref="ArgumentException">The name is empty or holds a folder separator.</exception>
    public static string SanitizeTargetName(string name)
    {
        if (name.Length == 0)
        {
            throw new ArgumentException("A target's name must not be empty; leave it out instead.", nameof(name));
        }

        return name.AsSpan().ContainsAny(FolderSeparators)
            ? throw new ArgumentException($"A target's name must not hold a folder separator: '{name}'.", nameof(name))
            : Replace(name, InTargetName);
    }

    /// <exception cref="ArgumentException">
    /// The part is empty or holds a character that a file name must not hold.
    /// </exception>
    public static string Require(string part, string what)
    {
        RequireWellFormed(part, what);
        return part.Length == 0 || part.AsSpan().ContainsAny(InValue)
            ? throw new ArgumentException(
                $"The {what} must be a part of a file name, without \" \\ < > | : * ? / # and control "
                    + $"characters: '{part}'.",
                what
            )
            : part;
    }

    /// <exception cref="ArgumentException">The text holds half a surrogate pair, which UTF-8 cannot store.</exception>
    public static void RequireWellFormed(ReadOnlySpan<char> text, string what)
    {
        var index = 0;
        while (index < text.Length)
        {
            if (System.Text.Rune.DecodeFromUtf16(text[index..], out _, out var length) != OperationStatus.Done)
            {
                throw new ArgumentException(
                    $"The {what} holds half a surrogate pair at index {index}, which UTF-8 cannot store.",
                    what
                );
            }

            index += length;
        }
    }

    private static string Replace(string value, SearchValues<char> forbidden)
    {
        RequireWellFormed(value, nameof(value));
        return string.Create(value.Length, (value, forbidden), static (span, state) =>
            state.value.AsSpan().ReplaceAny(span, state.forbidden, '-')
        );
    }
}
