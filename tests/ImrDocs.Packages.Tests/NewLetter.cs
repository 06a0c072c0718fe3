namespace ImrDocs.Packages.Tests;

/// <summary>A solution that <c>dotnet new imrdocs-letter</c> made.</summary>
public sealed class NewLetter : IDisposable
{
    public NewLetter()
    {
        if (Machine.ReasonToSkip(Needs.Packages | Needs.Time) is null)
        {
            Workplace.InstallTemplates();
            Workplace.New(".", "imrdocs-letter", "-n", "Contoso.Notices");
        }
    }

    /// <summary>Where it is.</summary>
    public Workplace Workplace { get; } = new();

    public void Dispose() => Workplace.Dispose();
}
