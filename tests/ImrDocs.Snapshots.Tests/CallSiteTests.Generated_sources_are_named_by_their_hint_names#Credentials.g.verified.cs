//HintName: Credentials.g.cs
internal sealed record Credentials;
