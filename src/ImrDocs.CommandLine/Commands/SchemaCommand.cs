using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.Json;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>schema</c>: the JSON Schema of a letter's data.</summary>
internal static class SchemaCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var command = new LetterCommand(
            "schema",
            "Print the JSON Schema of a letter's data.",
            [new("For editors that help to write cases:", $"schema --out {TLetter.LetterSchema.Name}.schema.json")]
        );
        var output = OutputOption.Create();
        command.Add(output);
        command.SetAction(parsed =>
            DocumentOutput.Run(terminal, parsed.GetValue(output), static shown =>
                shown.WriteDocument(JsonSchema.Write(TLetter.LetterSchema))
            )
        );
        return command;
    }
}
