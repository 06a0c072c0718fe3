using ImrDocs.Claims;
using ImrDocs.CommandLine;

// The first argument may choose other code in place of what the build compiled, or a tool of several letters.
return args switch
{
    ["miscompiled", .. var rest] => await LetterTool.RunAsync<StubClaim<Miscompiled>>("claims", rest),
    ["interpreted", .. var rest] => await LetterTool.RunAsync<StubClaim<AlwaysInterpreted>>("claims", rest),
    ["several", .. var rest] => await LetterTool.RunAsync(
        "claims",
        rest,
        ToolLetter.Of<Claim>(),
        ToolLetter.Of<Receipt>()
    ),
    _ => await LetterTool.RunAsync<Claim>("claims", args),
};
