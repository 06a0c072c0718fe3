using ImrDocs.CommandLine;
using ImrDocs.Determinations;

return await LetterTool.RunAsync<FinalDetermination>("imrdocs", args);
