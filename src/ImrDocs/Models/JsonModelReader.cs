using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;
using ImrDocs.Values;

namespace ImrDocs.Models;

/// <summary>
/// Reads the values of a letter from JSON and records every diagnostic with its place, so that one run shows them all.
/// </summary>
/// <remarks>
/// A value of a wrong type is skipped whole, and reading goes on after it. Only broken syntax ends a run early.
/// </remarks>
public ref struct JsonModelReader
{
    /// <summary>The greatest depth to which objects and lists may be nested.</summary>
    internal const int MaxDepth = 64;

    private Utf8JsonReader _json;

    internal JsonModelReader(ReadOnlySpan<byte> utf8, DiagnosticBag diagnostics)
    {
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        Diagnostics = diagnostics;
    }

    /// <summary>The diagnostics so far.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Reads the value of a field that cannot be absent.</summary>
    public T Read<T, TCodec>(FieldSchema field)
        where TCodec : IValueCodec<T>
    {
        ArgumentNullException.ThrowIfNull(field);
        Diagnostics.Enter(field);
        Diagnostics.Offset = _json.TokenStartIndex;
        var value = TCodec.Read(ref this, field.Type);
        Diagnostics.Leave();
        return value;
    }

    /// <summary>Whether the value stands for an absent one: it is null, or a blank text.</summary>
    public readonly bool IsAbsent(FieldSchema field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return _json.TokenType == JsonTokenType.Null
            || (
                _json.TokenType == JsonTokenType.String
                && field.Type is TextType or RichTextType
                && !SaysSomething()
                && TryUnescape() is { } text
                && PlainText.IsBlank(text)
            );
    }

    // Most texts hold a character that is seen, which is found without a string.
    private readonly bool SaysSomething() =>
        !_json.ValueIsEscaped && _json.ValueSpan.IndexOfAnyInRange((byte)'!', (byte)'~') >= 0;

    /// <summary>Begins to read an object. Records an error and returns false when the value is none.</summary>
    public bool BeginObject(SectionSchema schema, out JsonMembers members)
    {
        members = new JsonMembers(schema, _json.TokenStartIndex, Diagnostics.ErrorCount);
        return Expect(JsonTokenType.StartObject, "an object");
    }

    /// <summary>Checks the rules across the fields of a section that was read without an error.</summary>
    public readonly void CheckRules(ISection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        Diagnostics.Offset = null;
        try
        {
            section.CheckRules(Diagnostics);
        }
        catch (Exception exception)
        {
            Diagnostics.LeaveRules();
            Diagnostics.Report(
                ModelRules.Code,
                $"the code of 'CheckRules' of {DeclaredText.Of(section.Schema.Name)} threw "
                    + $"{DeclaredText.Of(exception.GetType().Name)}; correct it, so that it runs for every case"
            );
        }
    }

    /// <summary>What a letter remembers of having been read: that it passed its check, if no error was found.</summary>
    public readonly ValidityMark Validity() => new(Diagnostics.ErrorCount == 0);

    internal bool BeginList(out long start)
    {
        start = _json.TokenStartIndex;
        return Expect(JsonTokenType.StartArray, "a list");
    }

    internal bool NextElement(int index)
    {
        Advance();
        if (_json.TokenType == JsonTokenType.EndArray)
        {
            return false;
        }

        Diagnostics.EnterElement(index);
        Diagnostics.Offset = _json.TokenStartIndex;
        return true;
    }

    internal readonly void EndElement() => Diagnostics.Leave();

    /// <summary>Goes to the next member of an object and to its value. Returns false at the object's end.</summary>
    internal bool NextMember([NotNullWhen(true)] out string? name, out long offset)
    {
        Advance();
        offset = _json.TokenStartIndex;
        if (_json.TokenType == JsonTokenType.EndObject)
        {
            name = null;
            return false;
        }

        // A name that is no text is named as the input writes it, with its escape sequences.
        name = Unescape() ?? Encoding.UTF8.GetString(_json.ValueSpan);
        Advance();
        return true;
    }

    /// <summary>Whether the value that is read next is a member of the outermost object.</summary>
    internal readonly bool IsInRoot => _json.CurrentDepth == 1;

    internal void Skip()
    {
        if (!_json.TrySkip())
        {
            throw new JsonException("The value is not complete.");
        }
    }

    /// <summary>The byte at which a character stands of the text that was read last.</summary>
    /// <param name="index">The character, in UTF-16 units from 0.</param>
    internal readonly long OffsetInText(int index) =>
        _json.TokenStartIndex + 1 + EscapedText.OffsetOf(_json.ValueSpan, index);

    internal string? ReadText() => Expect(JsonTokenType.String, "a text") ? Unescape() : null;

    internal bool? ReadBoolean() =>
        _json.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => Refuse<bool>("true or false"),
        };

    internal long? ReadInteger(long minimum, long maximum)
    {
        if (!Expect(JsonTokenType.Number, "a whole number"))
        {
            return null;
        }

        if (_json.TryGetInt64(out var value) && value >= minimum && value <= maximum)
        {
            return value;
        }

        Diagnostics.Report(
            ModelRules.Number,
            $"{FoundValue.Number(NumberText())} is not a whole number "
                + $"from {DeclaredText.Of(minimum)} to {DeclaredText.Of(maximum)}"
        );
        return null;
    }

    internal decimal? ReadDecimal()
    {
        if (!Expect(JsonTokenType.Number, "a number"))
        {
            return null;
        }

        if (_json.TryGetDecimal(out var value))
        {
            return value;
        }

        Diagnostics.Report(
            ModelRules.Number,
            $"{FoundValue.Number(NumberText())} cannot be held without loss; a decimal has at most 28 digits"
        );
        return null;
    }

    internal DateOnly? ReadDate()
    {
        if (!Expect(JsonTokenType.String, "a date such as \"2016-12-09\"") || Unescape() is not { } text)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(
                text,
                DateCodec.WireFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            return date;
        }

        Diagnostics.Report(
            ModelRules.Date,
            $"{FoundValue.Text(text)} is not a date of the calendar; write it as YYYY-MM-DD"
        );
        return null;
    }

    internal int ReadChoice(EnumType type)
    {
        if (!Expect(JsonTokenType.String, $"one of the values of {type.Name}") || Unescape() is not { } text)
        {
            return -1;
        }

        for (var i = 0; i < type.Members.Count; i++)
        {
            if (type.Members[i].WireName == text)
            {
                return i;
            }
        }

        var names = DeclaredText.Of(type.Members.Select(static m => m.WireName));
        Diagnostics.Report(ModelRules.Choice, $"{FoundValue.Text(text)} is not one of: {names}");
        return -1;
    }

    internal void Advance()
    {
        if (!_json.Read())
        {
            throw new JsonException("The text ends in the middle of a value.");
        }
    }

    internal void ExpectEnd() => _json.Read();

    private bool Expect(JsonTokenType type, string wanted)
    {
        if (_json.TokenType == type)
        {
            return true;
        }

        Refuse<bool>(wanted);
        return false;
    }

    private T? Refuse<T>(string wanted)
        where T : struct
    {
        var found = _json.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            JsonTokenType.String => "a text",
            JsonTokenType.Number => "a number",
            JsonTokenType.Null => "null",
            _ => "true or false",
        };
        Diagnostics.Report(
            ModelRules.WrongType,
            $"{DeclaredText.Of(wanted)} is needed here, but {DeclaredText.Of(found)} was found"
        );
        Skip();
        return null;
    }

    private readonly string? Unescape()
    {
        var text = TryUnescape();
        if (text is null)
        {
            Diagnostics.Report(
                ModelRules.Character,
                $"the text holds half of a surrogate pair (such as \\ud83d alone), which is no character; remove it"
            );
        }

        return text;
    }

    private readonly string? TryUnescape() => Utf8Text.TryUnescape(in _json);

    private readonly string NumberText()
    {
        Span<char> digits = stackalloc char[Math.Min(_json.ValueSpan.Length, 41)];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = (char)_json.ValueSpan[i];
        }

        return digits.Length <= 40 ? digits.ToString() : digits[..40].ToString() + "…";
    }
}
