namespace ImrDocs.Templating.Assets;

/// <summary>Decides which addresses name a file of the letter's own folder.</summary>
internal static class AssetPath
{
    /// <summary>What is wrong with the address of an image; null when it can name a file of the folder.</summary>
    public static string? ImageRefusal(string? address) =>
        address is null or "" ? "the image has no file; write ![text](seal.svg), with a file of the letter's folder"
        : !IsLocal(address)
            ? $"'{Quote(address)}' is no file of the letter's folder, and a letter loads nothing; put "
                + "the image into the folder, and write its name, as ![text](seal.svg)"
        : AssetKind.Of(address) is not { IsImage: true }
            ? $"'{Quote(address)}' is no image that a page embeds; the " + "images are .svg, .png, .jpg, and .jpeg"
        : null;

    /// <summary>Whether an address names a file below a folder: letters, digits, and plain signs.</summary>
    public static bool IsLocal(string address) =>
        address.Length > 0
        && address.Split('/').All(static part => part.Length > 0 && part[0] != '.' && part.All(IsNameCharacter));

    /// <summary>What is wrong with an image whose file is not there.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="known">The files that are there.</param>
    public static string Missing(string path, IEnumerable<string> known) =>
        $"there is no file '{path}' in the letter's folder{Schema.NearestName.Propose(path, known)}";

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';

    private static string Quote(string address) => address.Length <= 60 ? address : address.Substring(0, 60) + "...";
}
