using Contoso_Notices._1;
using ImrDocs.CommandLine;

return await LetterTool.RunAsync<Notice>("TOOL-NAME", args);
