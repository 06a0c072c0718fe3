using ImrDocs.TemplateFolders;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Output;

/// <summary>The files of a letter's folder that commands read, which no report may replace.</summary>
internal static class LetterInputs
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.None,
    };

    /// <summary>The files of a template folder.</summary>
    public static IEnumerable<string> OfTemplates(string folder) =>
        Directory.EnumerateFiles(folder, "*", Everything).Where(IsTemplateFile);

    /// <summary>The files of a template folder, its samples, and their approved letters.</summary>
    public static IEnumerable<string> Of(string folder, LetterSamples samples) =>
        [
            .. OfTemplates(folder),
            .. samples.All.Select(static sample => sample.Path),
            .. samples.Files.Select(file => Path.Combine(samples.Folder, file.Name)),
        ];

    private static bool IsTemplateFile(string path) => TemplateFiles.IsLetterFile(Path.GetFileName(path));
}
