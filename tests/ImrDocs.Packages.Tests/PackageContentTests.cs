using System.IO.Compression;
using System.Xml.Linq;

namespace ImrDocs.Packages.Tests;

/// <summary>What is in the packages.</summary>
public sealed class PackageContentTests
{
    [FactWith(Needs.Packages)]
    public void Each_package_has_a_readme_an_icon_a_license_a_repository_and_tags() =>
        Assert.All(Packages("nupkg"), static package =>
        {
            using var archive = ZipFile.OpenRead(package);
            var metadata = Metadata(archive);

            Assert.Equal("MIT", Value(metadata, "license"));
            Assert.NotEmpty(Value(metadata, "description"));
            Assert.NotEmpty(Value(metadata, "tags"));
            Assert.Equal(
                "https://github.com/imrdocs/ImrDocs",
                metadata.Elements().Single(static e => e.Name.LocalName == "repository").Attribute("url")?.Value
            );
            Assert.NotNull(archive.GetEntry(Value(metadata, "readme")));
            Assert.NotNull(archive.GetEntry(Value(metadata, "icon")));
        });

    [FactWith(Needs.Packages)]
    public void Each_library_has_its_symbols_in_the_symbol_package() =>
        Assert.All(Packages("snupkg"), static symbols =>
            Assert.Equal(Libraries(Path.ChangeExtension(symbols, "nupkg"), ".dll"), Libraries(symbols, ".pdb"))
        );

    [FactWith(Needs.Packages)]
    public void The_package_of_letters_depends_on_the_languages_of_templates_and_pages_alone()
    {
        using var archive = ZipFile.OpenRead(
            Assert.Single(Packages("nupkg"), static path =>
                char.IsAsciiDigit(Path.GetFileName(path)["ImrDocs.".Length])
            )
        );

        Assert.Equal(
            ["Markdig", "Scriban.Signed", "Wcwidth"],
            Metadata(archive)
                .Descendants()
                .Where(static element => element.Name.LocalName == "dependency")
                .Select(static dependency => dependency.Attribute("id")!.Value)
                .Order(StringComparer.Ordinal)
        );
    }

    private static string[] Packages(string extension)
    {
        var packages = Directory.GetFiles(Machine.Packages!, "*." + extension);
        Assert.NotEmpty(packages);
        return packages;
    }

    private static IEnumerable<string> Libraries(string package, string extension)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive
                .Entries.Select(static entry => entry.FullName)
                .Where(static name => name.StartsWith("lib/", StringComparison.Ordinal))
                .Where(name => name.EndsWith(extension, StringComparison.Ordinal))
                .Select(static name => Path.ChangeExtension(name, null))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static XElement Metadata(ZipArchive archive)
    {
        var entry = Assert.Single(archive.Entries, static entry =>
            entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)
        );
        using var stream = entry.Open();
        return XDocument.Load(stream).Root!.Elements().Single(static element => element.Name.LocalName == "metadata");
    }

    private static string Value(XElement metadata, string name) =>
        metadata.Elements().Single(element => element.Name.LocalName == name).Value;
}
