using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ImrDocs.Determinations.Tests.Redlines;

/// <summary>Reads Word documents by pandoc, which knows nothing of how ImrDocs writes them.</summary>
internal static class Pandoc
{
    /// <summary>What documents say and how they are built, one after the other, as pandoc reads them.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="trackedChanges">What becomes of tracked changes: <c>accept</c> or <c>reject</c>.</param>
    public static async Task<string> ReadAsync(
        IReadOnlyList<ReadOnlyMemory<byte>> documents,
        string trackedChanges = "accept"
    )
    {
        var folder = Directory.CreateTempSubdirectory("imrdocs-pandoc-").FullName;
        try
        {
            List<string> paths = [];
            foreach (var document in documents)
            {
                paths.Add(Path.Combine(folder, $"{paths.Count}.docx"));
                await File.WriteAllBytesAsync(paths[^1], document.ToArray());
            }

            var start = new ProcessStartInfo("pandoc")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            ((string[])["--from=docx", "--to=json", $"--track-changes={trackedChanges}", .. paths])
                .ToList()
                .ForEach(start.ArgumentList.Add);
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, await error);
            return Simplified(JsonNode.Parse(output))!.ToJsonString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Of a list's item that came or went, pandoc leaves an empty one.
    private static JsonNode? Simplified(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            return new JsonArray([.. array.Select(Simplified).OfType<JsonNode>()]);
        }

        if (node is not JsonObject element)
        {
            return node?.DeepClone();
        }

        var copy = new JsonObject(element.Select(static part => KeyValuePair.Create(part.Key, Simplified(part.Value))));
        if (ItemsOf(copy) is not { } items)
        {
            return copy;
        }

        items.RemoveAll(static item => item is JsonArray { Count: 0 });
        return items.Count > 0 ? copy : null;
    }

    private static JsonArray? ItemsOf(JsonObject element) =>
        (string?)(element["t"] as JsonValue) switch
        {
            "BulletList" => element["c"]!.AsArray(),
            "OrderedList" => element["c"]![1]!.AsArray(),
            _ => null,
        };
}
