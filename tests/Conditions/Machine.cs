namespace ImrDocs.Conditions;

/// <summary>What the machine has of what tests need.</summary>
internal static class Machine
{
    private const string PackagesVariable = "IMRDOCS_PACKAGES";

    /// <summary>The full path of the folder with the packages of this repository; null where it is not given.</summary>
    public static string? Packages { get; } =
        Environment.GetEnvironmentVariable(PackagesVariable) is { Length: > 0 } folder
            ? Path.GetFullPath(folder)
            : null;

    /// <summary>What is missing and how to get it, or null where nothing is.</summary>
    public static string? ReasonToSkip(Needs needs) =>
        Enum.GetValues<Needs>()
            .Where(need => needs.HasFlag(need))
            .Select(Missing)
            .FirstOrDefault(reason => reason != null);

    private static string? Missing(Needs need) =>
        need switch
        {
            Needs.Git => Has("git") ? null : "git is not on the PATH; install it.",
            Needs.Linux => MissingOfLinux(),
            Needs.Terminal => MissingOfLinux()
                ?? (Has("script") ? null : "script is not on the PATH; install util-linux (Debian: bsdutils)."),
            Needs.NativeToolchain => HasNativeToolchain()
                ? null
                : "There is no native toolchain; install clang or gcc, and zlib (Debian: clang zlib1g-dev).",
            Needs.Time => Effort.IncludesLongTests
                ? null
                : $"It is left out to save time; {Effort.Variable}=1 dotnet test runs it.",
            Needs.Packages => Packages is null
                ? "It builds on the packages: dotnet pack -c Release -o packages; "
                    + $"{PackagesVariable}=packages dotnet test."
                : null,
            Needs.Pandoc => Has("pandoc") ? null : "pandoc is not on the PATH; install it.",
            Needs.LibreOffice => Has("soffice")
                ? null
                : "soffice is not on the PATH; install LibreOffice (Debian: libreoffice-writer).",
            Needs.Bash => MissingShell("bash"),
            Needs.Zsh => MissingShell("zsh"),
            Needs.Fish => MissingShell("fish"),
            Needs.PowerShell => PackageFolders.Any(static folder =>
                Directory.Exists(Path.Combine(folder, "powershell"))
            )
                ? null
                : "PowerShell is not restored; run 'dotnet tool restore'.",
            _ => throw new ArgumentOutOfRangeException(nameof(need), need, "A need that no rule knows."),
        };

    // A tool that was restored before stays where it was restored to.
    private static IEnumerable<string> PackageFolders =>
        [
            Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? "",
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget/packages"),
        ];

    private static string? MissingShell(string shell) =>
        MissingOfLinux() ?? (Has(shell) ? null : $"{shell} is not on the PATH; install it.");

    private static string? MissingOfLinux() =>
        !OperatingSystem.IsLinux() ? "It is about files and signals of Linux; run it there."
        : ((string[])["sh", "env", "mkfifo", "kill", "cat"]).FirstOrDefault(static program => !Has(program))
            is { } missing
            ? $"{missing} is not on the PATH; install coreutils and procps."
        : null;

    // The SDK itself says which linker it wants on Windows and macOS.
    private static bool HasNativeToolchain() =>
        OperatingSystem.IsLinux() && (Has("clang") || Has("gcc")) && File.Exists("/usr/include/zlib.h");

    private static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder =>
                File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe"))
            );
}
