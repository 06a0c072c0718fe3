using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Output;

/// <summary>The files of a letter's folder that commands read, which no report may replace.</summary>
internal static class LetterInputs
{
    public static IEnumerable<string> Of(string folder, LetterSamples samples) =>
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsTemplateFile),
            .. samples.All.Select(static sample => sample.Path),
            .. samples.Files.Select(file => Path.Combine(samples.Folder, file.Name)),
        ];

    private static bool IsTemplateFile(string path) => TemplateFiles.IsLetterFile(Path.GetFileName(path));
}
