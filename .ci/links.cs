#:package AngleSharp
#:property PublishAot=false
#:property EnforceCodeStyleInBuild=false
#:property GenerateDocumentationFile=false
#:property RestorePackagesWithLockFile=false

// Names every link of a built site that leads to no file or to no place in a page, every link to a file of the
// repository on GitHub that is not there, and every page to which nothing leads. Other links to the web are not
// followed.

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

const string Repository = "https://github.com/imrdocs/ImrDocs/";

var site = Path.GetFullPath(args[0]);
var parser = new HtmlParser();
var pages = Directory
    .EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
    .Order(StringComparer.Ordinal)
    .ToDictionary(static path => path, path => parser.ParseDocument(File.ReadAllText(path)), StringComparer.Ordinal);
var places = pages.ToDictionary(
    static page => page.Key,
    static page => page.Value.All.SelectMany(Names).ToHashSet(StringComparer.Ordinal),
    StringComparer.Ordinal
);

var links = (
    from page in pages
    from element in page.Value.All
    from address in Addresses(element)
    select (Page: page.Key, Address: address)
).ToList();
var broken = links.Where(link => Fault(link.Page, link.Address) is not null).Distinct().ToList();
foreach (var (page, address) in broken)
{
    Console.WriteLine($"{Path.GetRelativePath(site, page)}: '{address}': {Fault(page, address)}");
}

// A table of contents is a page that others load, and the front page is where a reader comes from.
var linked = links
    .Where(static link => !HasScheme(link.Address))
    .Select(link => (link.Page, Target: Target(link.Page, link.Address)))
    .Where(static link => link.Target != link.Page)
    .Select(static link => link.Target)
    .ToHashSet();
var alone = pages
    .Keys.Where(page => !linked.Contains(page) && Path.GetFileName(page) is not ("toc.html" or "index.html"))
    .ToList();
alone.ForEach(page =>
    Console.WriteLine($"{Path.GetRelativePath(site, page)}: no page and no table of contents leads here")
);

Console.WriteLine(
    $"{links.Count} links of {pages.Count} pages, {broken.Count} broken, {alone.Count} pages without a link"
);
return broken.Count > 0 || alone.Count > 0 || pages.Count == 0 ? 1 : 0;

// What is wrong with a link, or null.
string? Fault(string page, string address)
{
    if (address.StartsWith(Repository, StringComparison.Ordinal))
    {
        return FileOnGitHub(address) is { } path && !Path.Exists(path) ? "the repository has no such file" : null;
    }

    if (address.StartsWith("//", StringComparison.Ordinal) || HasScheme(address))
    {
        return null;
    }

    var target = Target(page, address);
    if (!File.Exists(target))
    {
        return "there is no such file";
    }

    var place = address.Split('#', 2) is [_, var fragment] ? Uri.UnescapeDataString(fragment) : "";
    return place is "" or "top" || !places.TryGetValue(target, out var names) || names.Contains(place)
        ? null
        : "the page has no such place";
}

// The file to which a link within the site leads.
static string Target(string page, string address)
{
    var name = Uri.UnescapeDataString(address.Split('#', '?')[0]);
    var target = name.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, name));
    return name.EndsWith('/') ? Path.Combine(target, "index.html") : target;
}

// The path in the repository of a page at GitHub that shows a file or a folder of the main branch, or null.
static string? FileOnGitHub(string address)
{
    var path = address[Repository.Length..].Split('#', '?')[0].Split('/', 3);
    return path is ["blob" or "tree", "main", var file] ? Uri.UnescapeDataString(file) : null;
}

static bool HasScheme(string address)
{
    var end = address.IndexOfAny([':', '/', '#', '?']);
    return end > 0 && address[end] == ':';
}

static IEnumerable<string> Addresses(IElement element) =>
    Given(element.GetAttribute("href"), element.GetAttribute("src"));

static IEnumerable<string> Names(IElement element) => Given(element.Id, element.GetAttribute("name"));

static IEnumerable<string> Given(params string?[] values) => values.OfType<string>().Where(static v => v.Length > 0);
