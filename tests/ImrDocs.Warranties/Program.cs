using ImrDocs.CommandLine;
using ImrDocs.Warranties;

return await LetterTool.RunAsync<WarrantyDecision>("imrdocs", args);
