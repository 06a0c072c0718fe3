namespace ImrDocs.CommandLine.Commands;

/// <summary>A file that is written beside its place and put there at once; until it is kept, it can be taken back.</summary>
internal sealed class WholeFile(string path, string stem) : IDisposable
{
    private readonly string _backup = stem + ".old";
    private bool _isPut;
    private bool _isKept;

    public string Path { get; } = path;

    public string Temporary { get; } = stem + ".tmp";

    /// <summary>Puts the new file in its place in one step.</summary>
    public void Put()
    {
        if (File.Exists(Path))
        {
            File.Replace(Temporary, Path, _backup);
        }
        else
        {
            File.Move(Temporary, Path);
        }

        _isPut = true;
    }

    public void Keep() => _isKept = true;

    /// <summary>Leaves the new file where it is kept, and the old one, or none, where it is not.</summary>
    public void Dispose()
    {
        if (_isPut && !_isKept && File.Exists(_backup))
        {
            File.Move(_backup, Path, overwrite: true);
        }
        else if (_isPut && !_isKept)
        {
            File.Delete(Path);
        }

        File.Delete(Temporary);
        File.Delete(_backup);
    }
}
