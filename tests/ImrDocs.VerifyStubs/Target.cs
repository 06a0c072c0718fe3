namespace VerifyTests;

public readonly struct Target(string extension, string data, string? name = null)
{
    public string Extension { get; } = extension;

    public string StringData { get; } = data;

    public string? Name { get; } = name;
}
