namespace ImrDocs.Conditions;

/// <summary>What a test needs besides the .NET SDK.</summary>
[Flags]
internal enum Needs
{
    /// <summary>git, on the PATH.</summary>
    Git = 1,

    /// <summary>Linux, with its devices, and with the commands that make pipes and send signals.</summary>
    Linux = 2,

    /// <summary>A Unix terminal, which script(1) of util-linux makes.</summary>
    Terminal = 4,

    /// <summary>A linker of native programs: clang or gcc, with zlib.</summary>
    NativeToolchain = 8,

    /// <summary>Time: a test that is left out where <see cref="Effort" /> is less than all.</summary>
    Time = 16,

    /// <summary>The shell bash, on the PATH.</summary>
    Bash = 32,

    /// <summary>The shell zsh, on the PATH.</summary>
    Zsh = 64,

    /// <summary>The shell fish, on the PATH.</summary>
    Fish = 128,

    /// <summary>PowerShell, which is one of the repository's .NET tools.</summary>
    PowerShell = 256,

    /// <summary>The packages of this repository, packed into a folder.</summary>
    Packages = 512,

    /// <summary>pandoc, on the PATH.</summary>
    Pandoc = 1024,

    /// <summary>LibreOffice Writer, whose program <c>soffice</c> is on the PATH.</summary>
    LibreOffice = 2048,
}
