using ImrDocs.CommandLine.Importing.Declaring;

namespace ImrDocs.CommandLine.Importing.Writing;

/// <summary>Makes the files of a draft.</summary>
internal static class DraftFiles
{
    public static Draft Of(ImportedDocument document, string name, string source, ImportFindings findings)
    {
        var letter = DraftLetter.Of(document, name, findings);
        if (letter.Fields.All.Count == 0)
        {
            findings.Add(
                ImportRules.Field,
                ImportPlace.Document,
                "the document has no fields, so every letter would be the same; declare what changes with the case"
            );
        }

        var folder = $"templates/{name}/";
        return new([
            ($"{letter.TypeName}.cs", CSharpDeclaration.Of(letter, source)),
            .. new DraftTemplates(letter, findings)
                .Write()
                .OrderBy(static file => file.Key, StringComparer.Ordinal)
                .Select(file => (folder + file.Key, file.Value)),
            ($"{folder}samples/example.json", SampleCase.Of(letter)),
        ]);
    }
}
