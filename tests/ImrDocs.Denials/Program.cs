using ImrDocs.CommandLine;
using ImrDocs.Denials;

return await LetterTool.RunAsync<DenialNotice>("imrdocs", args);
