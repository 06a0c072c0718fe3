using System.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Json;
using ImrDocs.Models;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>schema</c>: the JSON Schema of a letter's data.</summary>
internal static class SchemaCommand
{
    public static Command Create<TLetter>(Terminal terminal)
        where TLetter : class, ILetter<TLetter>
    {
        var command = new Command("schema", "Print the JSON Schema of a letter's data.");
        command.SetAction(_ =>
        {
            terminal.WriteDocument(JsonSchema.Write(TLetter.LetterSchema));
            return ExitCode.Done;
        });
        return command;
    }
}
