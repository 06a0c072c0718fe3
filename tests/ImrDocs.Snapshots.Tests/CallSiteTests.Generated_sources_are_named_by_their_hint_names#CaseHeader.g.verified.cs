//HintName: CaseHeader.g.cs
internal sealed record CaseHeader;
