using System.Runtime.CompilerServices;
using System.Text;
using ImrDocs.Generators.Tests.Compiling;

namespace ImrDocs.Generators.Tests.Emission;

/// <summary>Compares emitted files with the ones that a person approved, under the names and with the bytes that Verify gives them.</summary>
internal static class Snapshot
{
    public static void Verify(Generation generation, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var prefix = $"{Path.GetFileNameWithoutExtension(test)}.{method}#";
        var expected = Directory.GetFiles(folder, prefix + "*.verified.cs").Select(static path => Path.GetFileName(path)).ToHashSet();
        List<string> different = [];
        foreach (var (name, text) in generation.Files)
        {
            var file = $"{prefix}{Path.GetFileNameWithoutExtension(name)}.verified.cs";
            var received = Path.Combine(folder, file.Replace(".verified.", ".received.", StringComparison.Ordinal));
            File.Delete(received);
            var content = $"//HintName: {name}\n{text}";
            if (!expected.Remove(file) || File.ReadAllText(Path.Combine(folder, file)) != content)
            {
                File.WriteAllText(received, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
                different.Add(file);
            }
        }

        Assert.Empty(different);
        Assert.Empty(expected);
    }
}
