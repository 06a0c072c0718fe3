using System.Globalization;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Tests.Soundness.Calls;

/// <summary>
/// What stands after a pipe: its source, the type that it gives, and what it makes of the value before the pipe.
/// </summary>
internal sealed record FunctionCall(string Source, FieldType Result, Func<object, Run, object> Meaning)
{
    public FunctionCall(string source, FieldType result, Func<object, object> meaning)
        : this(source, result, (value, _) => meaning(value)) { }

    /// <summary>A whole number as templates write it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
