namespace ImrDocs.Snapshots;

/// <summary>Writes a file so that whoever looks, or whatever stops the writing, finds the old file or the new one and never a part.</summary>
internal static class WholeFile
{
    public static void Write(string path, byte[] bytes)
    {
        // Beside the file, for only within one file system is a move a single step; short, for a snapshot's name can be as long as names may be.
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
