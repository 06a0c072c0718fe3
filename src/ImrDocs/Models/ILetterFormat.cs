namespace ImrDocs.Models;

/// <summary>A form in which letters are written, as a letter names those of other packages.</summary>
public interface ILetterFormat
{
    /// <summary>The name of the form on the command line.</summary>
    string Name { get; }
}
