using ImrDocs.Claims;
using ImrDocs.CommandLine;

return await LetterTool.RunAsync<Claim>("claims", args);
