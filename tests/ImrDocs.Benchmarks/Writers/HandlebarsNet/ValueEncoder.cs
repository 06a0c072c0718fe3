using System.Text;
using HandlebarsDotNet;

namespace ImrDocs.Benchmarks.Writers.HandlebarsNet;

/// <summary>Gives Handlebars.Net the escaping of a format.</summary>
internal sealed class ValueEncoder(Func<string, string> escape) : ITextEncoder
{
    public void Encode(string? text, TextWriter target) => target.Write(escape(text ?? ""));

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var characters = new StringBuilder();
        while (text?.MoveNext() == true)
        {
            characters.Append(text.Current);
        }

        Encode(characters, target);
    }
}
