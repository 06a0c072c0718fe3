namespace ImrDocs.Snapshots.Files;

/// <summary>
/// Changes files of a folder all or none: whatever stops the writing, each file has the old
/// bytes or the new ones, and a later run finishes what a killed one had written whole (<see cref="Leftovers"/>).
/// </summary>
/// <remarks>
/// Everything is written first, to new files with unpredictable names, where no link can be planted, and moved
/// afterwards. A file that is replaced passes on its permissions; a link is replaced, and never written through.
/// </remarks>
internal sealed class FileCommit : IDisposable
{
    private const int MostAttempts = 5;

    private readonly string _directory;
    private readonly IReadOnlyList<FileChange> _changes;
    private readonly List<(string Path, FileStream Stream)> _written = [];
    private readonly List<string> _backups = [];
    private readonly Stack<Action> _undo = [];
    private string? _record;
    private string _id = "";
    private string _current;

    private FileCommit(string directory, IReadOnlyList<FileChange> changes) =>
        (_directory, _changes, _current) = (directory, changes, directory);

    /// <summary>Changes the files.</summary>
    /// <param name="directory">The folder; it exists.</param>
    /// <param name="changes">The changes, each of another file.</param>
    /// <param name="isDurable">
    /// Whether the new bytes are on the disk before a file is replaced, so that they outlast a loss of power.
    /// </param>
    /// <exception cref="FileWriteException">
    /// A file cannot be written or deleted; all files are as they were.
    /// </exception>
    public static void Apply(string directory, IReadOnlyList<FileChange> changes, bool isDurable)
    {
        if (changes.Count == 0)
        {
            return;
        }

        using var commit = new FileCommit(directory, changes);
        try
        {
            commit.Lock();
            commit.Write(isDurable);
            commit.Move();
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            commit.Undo();
            throw new FileWriteException(commit._current, exception);
        }
    }

    public void Dispose()
    {
        // The record was written last: while it is there, a later run would carry it out once more. The lock, which
        // was first, is given up last.
        foreach (var (path, stream) in Enumerable.Reverse(_written))
        {
            stream.Dispose();
            Remove(path);
        }
    }

    // Until it is locked, a run that clears leftovers may take the lock for one, hold it, and delete it.
    private void Lock()
    {
        _current = Target(_changes[0]);
        for (var attempt = 1; _written.Count == 0; attempt++)
        {
            _id = TemporaryName.CreateId();
            var path = PathOf(-1, TemporaryName.Lock);
            try
            {
                var stream = Open(path, mode: null);
                if (File.Exists(path))
                {
                    _written.Add((path, stream));
                }
                else
                {
                    stream.Dispose();
                }
            }
            catch (IOException) when (attempt < MostAttempts && Directory.Exists(_directory))
            {
                // The other run held it; another name is free.
            }
        }
    }

    private void Write(bool isDurable)
    {
        for (var i = 0; i < _changes.Count; i++)
        {
            if (_changes[i] is { Content: { } content } change)
            {
                _current = Target(change);
                var stream = Create(i, TemporaryName.New, _current);
                stream.Write(content.Span);
                stream.Flush(isDurable);
            }
        }

        if (_changes.Count > 1)
        {
            BackUp();
            WriteRecord(isDurable);
        }
    }

    // A copy, not a link: a link to another user's file could not be removed again from a folder such as /tmp.
    private void BackUp()
    {
        for (var i = 0; i < _changes.Count; i++)
        {
            _current = Target(_changes[i]);
            if (IsRegular(_current))
            {
                using var source = new FileStream(
                    _current,
                    FileMode.Open,
                    FileAccess.Read,
                    FileShare.ReadWrite | FileShare.Delete
                );
                var copy = Create(i, TemporaryName.Old, _current);
                _backups.Add(PathOf(i, TemporaryName.Old));
                source.CopyTo(copy);
                copy.Flush();
            }
        }
    }

    private void WriteRecord(bool isDurable)
    {
        _current = _directory;
        var stream = Create(_changes.Count, TemporaryName.New, target: null);
        stream.Write(CommitRecord.Write(_changes));
        stream.Flush(isDurable);
        _record = PathOf(-1, TemporaryName.Record);
        File.Move(PathOf(_changes.Count, TemporaryName.New), _record);
        _written[^1] = (_record, stream);
    }

    private void Move()
    {
        for (var i = 0; i < _changes.Count; i++)
        {
            _current = Target(_changes[i]);
            var undo = UndoOf(i, _current);
            if (_changes[i].Content is null)
            {
                File.Delete(_current);
            }
            else
            {
                File.Move(PathOf(i, TemporaryName.New), _current, overwrite: true);
            }

            _undo.Push(undo);
        }
    }

    private Action UndoOf(int index, string target)
    {
        var backup = PathOf(index, TemporaryName.Old);
        if (_backups.Contains(backup))
        {
            return () => File.Move(backup, target, overwrite: true);
        }

        if (new FileInfo(target).LinkTarget is { } link)
        {
            return () =>
            {
                File.Delete(target);
                File.CreateSymbolicLink(target, link);
            };
        }

        return () => File.Delete(target);
    }

    private void Undo()
    {
        if (_record is not null)
        {
            File.Delete(_record);
        }

        foreach (var step in _undo)
        {
            step();
        }
    }

    private FileStream Create(int index, string kind, string? target)
    {
        var path = PathOf(index, kind);
        var stream = Open(path, ModeOf(target));
        _written.Add((path, stream));
        return stream;
    }

    private static FileStream Open(string path, UnixFileMode? mode)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.Read | FileShare.Delete,
            BufferSize = 0,
        };
        if (mode is not { } exact || OperatingSystem.IsWindows())
        {
            return new FileStream(path, options);
        }

        // The mode at creation is narrowed by the process's mask.
        options.UnixCreateMode = exact;
        var stream = new FileStream(path, options);
        File.SetUnixFileMode(stream.SafeFileHandle, exact);
        return stream;
    }

    private static UnixFileMode? ModeOf(string? target) =>
        OperatingSystem.IsWindows() || target is null || !IsRegular(target) ? null : File.GetUnixFileMode(target);

    private static bool IsRegular(string path) =>
        new FileInfo(path) is { Exists: true, LinkTarget: null } && !PlainFile.IsSpecial(path);

    // Where the folder is gone, or is no longer this user's to write to, nothing is left to remove.
    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What stays is cleared by the next run that may.
        }
    }

    private string Target(FileChange change) => Path.Combine(_directory, change.Name);

    private string PathOf(int index, string kind) =>
        Path.Combine(_directory, new TemporaryName(_id, index, kind).ToString());
}
