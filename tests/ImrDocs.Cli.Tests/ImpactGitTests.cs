using System.Diagnostics;

namespace ImrDocs.Cli.Tests;

/// <summary>Which git <c>impact</c> runs, what it lets it do, and the repositories that it reads.</summary>
public sealed class ImpactGitTests : IDisposable
{
    private const string Changed = "1 of 1 letter changed, in 1 way\n";

    private readonly Tool _tool = new();

    public ImpactGitTests()
    {
        LetterCopy.MakeIn(_tool);
        foreach (var file in _tool.Files(LetterCopy.Samples).Where(static name => name != "seed.json"))
        {
            File.Delete(Path.Combine(_tool.Folder, LetterCopy.Samples, file));
        }

        LetterCopy.Commit(_tool);
        LetterCopy.ChangeWord(_tool);
    }

    private static string SystemPath => Environment.GetEnvironmentVariable("PATH")!;

    public void Dispose() => _tool.Dispose();

    [TheoryWith(Needs.Git | Needs.Linux | Needs.Time)]
    [InlineData("", "git")]
    [InlineData(".", "git")]
    [InlineData("tools", "tools/git")]
    [InlineData("./tools", "tools/git")]
    [InlineData("{folder}", "git")]
    [InlineData("{folder}/tools", "tools/git")]
    [InlineData("{folder}/templates/../tools", "tools/git")]
    public void No_program_of_the_repository_is_run(string path, string program)
    {
        WriteProgram(program, "touch \"" + InFolder("ran") + "\"");

        var result = Impact(
            ("PATH", path.Replace("{folder}", _tool.Folder, StringComparison.Ordinal) + ":" + SystemPath)
        );

        AssertChanged(result);
        Assert.False(File.Exists(InFolder("ran")));
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void No_program_of_the_repository_is_run_through_a_link_outside_of_it()
    {
        using var outside = new Tool();
        WriteProgram("git", "touch \"" + InFolder("ran") + "\"");
        File.CreateSymbolicLink(Path.Combine(outside.Folder, "git"), InFolder("git"));

        AssertChanged(Impact(("PATH", outside.Folder + ":" + SystemPath)));
        Assert.False(File.Exists(InFolder("ran")));
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void What_is_no_program_is_passed_over()
    {
        using var outside = new Tool();
        outside.Write("git", "not a program");
        Directory.CreateDirectory(Path.Combine(outside.Folder, "folder/git"));

        AssertChanged(Impact(("PATH", $"{outside.Folder}:{outside.Folder}/folder:{SystemPath}")));
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void What_the_configuration_of_a_repository_names_is_not_run()
    {
        WriteProgram("hook", "touch \"" + InFolder("ran") + "\"; cat");
        string[] names =
        [
            "core.fsmonitor",
            "core.sshCommand",
            "core.gitProxy",
            "core.askPass",
            "core.pager",
            "credential.helper",
            "diff.external",
            "diff.x.textconv",
            "diff.x.command",
            "filter.x.smudge",
            "filter.x.clean",
            "filter.x.process",
            "core.alternateRefsCommand",
        ];
        names.ToList().ForEach(name => Git("config", name, InFolder("hook")));
        Git("config", "alias.rev-parse", "!" + InFolder("hook"));
        Git("config", "alias.cat-file", "!" + InFolder("hook"));
        Git("config", "core.hooksPath", ".");
        _tool.Write(".gitattributes", "* filter=x diff=x\n");
        foreach (
            var hook in (string[])["post-index-change", "reference-transaction", "post-checkout", "fsmonitor-watchman"]
        )
        {
            WriteProgram(hook, "touch \"" + InFolder("ran") + "\"");
        }

        AssertChanged(Impact());
        Assert.False(File.Exists(InFolder("ran")));
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void The_variables_of_a_hook_lead_git_nowhere_else()
    {
        using var other = new Tool();
        LetterCopy.MakeIn(other);
        LetterCopy.ChangeWord(other);
        LetterCopy.Commit(other);
        var folder = Path.Combine(other.Folder, ".git");

        var result = Impact(
            ("GIT_DIR", folder),
            ("GIT_WORK_TREE", other.Folder),
            ("GIT_INDEX_FILE", folder + "/index"),
            ("GIT_OBJECT_DIRECTORY", folder + "/objects"),
            ("GIT_COMMON_DIR", folder),
            ("GIT_CEILING_DIRECTORIES", _tool.Folder),
            ("GIT_PREFIX", "templates/"),
            ("GIT_NAMESPACE", "x"),
            ("GIT_CONFIG_COUNT", "1"),
            ("GIT_CONFIG_KEY_0", "core.worktree"),
            ("GIT_CONFIG_VALUE_0", other.Folder),
            ("GIT_CONFIG_PARAMETERS", "'core.bare'='true'"),
            ("GIT_EXEC_PATH", "/nowhere")
        );

        AssertChanged(result);
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_work_tree_of_its_own_is_read()
    {
        Git("stash", "--quiet");
        Git("worktree", "add", "--quiet", "other");
        using var other = new Tool();
        LetterCopy.ChangeWord(_tool);

        AssertChanged(_tool.Run("impact", "--base", "main", LetterCopy.Folder));
        Assert.Contains(
            ": None of 1 letter",
            _tool.Run("impact", "--base", "main", "other/" + LetterCopy.Folder).Output,
            StringComparison.Ordinal
        );
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_submodule_is_read_by_its_own_revisions()
    {
        using var outer = new Tool();
        Git("commit", "--quiet", "--all", "--message=second");
        LetterCopy.Git(outer, "init", "--quiet");
        LetterCopy.Git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", _tool.Folder, "inner");

        AssertChanged(outer.Run("impact", "--base", "HEAD~1", "inner/" + LetterCopy.Folder));
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void Names_of_folders_are_read_as_they_are()
    {
        const string Name = ":(top)*\" [a]\n-ä";
        Git("stash", "--quiet");
        Directory.CreateDirectory(InFolder(Name));
        Directory.Move(InFolder("templates"), InFolder(Name + "/-t"));
        Git("add", "--all");
        Commit("moved");
        var template = $"{Name}/-t/warranty/inspector.scriban-md";
        _tool.Write(
            template,
            _tool.Read(template).Replace("following qualifications", "following skills", StringComparison.Ordinal)
        );

        AssertChanged(_tool.Run("impact", "--base", "main", Name + "/-t/warranty"));
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void Hashes_may_be_long()
    {
        Directory.Delete(InFolder(".git"), recursive: true);
        LetterCopy.Change(_tool, "inspector.scriban-md", "following skills", "following qualifications");
        Git("init", "--quiet", "--initial-branch=main", "--object-format=sha256");
        Git("add", "--all");
        Commit("base");
        LetterCopy.ChangeWord(_tool);

        AssertChanged(Impact());
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_tag_a_packed_object_and_an_older_commit_are_revisions()
    {
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "tag", "--annotate", "--message=x", "v1");
        Git("commit", "--quiet", "--all", "--message=second");
        Git("gc", "--quiet");

        Assert.All((string[])["v1", "HEAD~1", "main^", "HEAD^{/base}"], revision =>
            AssertChanged(_tool.Run("impact", "--base", revision))
        );
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_replaced_commit_is_what_it_was()
    {
        Git("commit", "--quiet", "--all", "--message=second");
        Git("replace", "HEAD~1", "HEAD");

        AssertChanged(_tool.Run("impact", "--base", "HEAD~1"));
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_repository_without_a_commit_says_so()
    {
        Directory.Delete(InFolder(".git"), recursive: true);
        Git("init", "--quiet");

        AssertRefused(
            "The repository of 'templates/warranty' has no revision 'main': there is no commit yet where "
                + "it stands.\n",
            Impact()
        );
    }

    [TheoryWith(Needs.Git | Needs.Linux | Needs.Time)]
    [InlineData("-h")]
    [InlineData("--all")]
    [InlineData("--output=x")]
    [InlineData("main main")]
    [InlineData("nothing")]
    public void A_revision_that_is_none_is_said_to_be_none(string revision) =>
        AssertRefused(
            $"The repository of 'templates/warranty' has no revision '{revision}'. If it is on a server, "
                + $"fetch it first: git fetch origin\n",
            _tool.Run("impact", "--base=" + revision)
        );

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_revision_with_a_line_break_is_one_revision() =>
        AssertRefused(
            "The repository of 'templates/warranty' has no revision 'main[U+000A]main'. If it is on a "
                + "server, fetch it first: git fetch origin\n",
            _tool.Run("impact", "--base=main\nmain")
        );

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_shallow_clone_says_what_it_lacks()
    {
        Git("commit", "--quiet", "--all", "--message=second");
        using var clone = Clone("--depth=1");

        AssertRefused(
            "The repository of 'templates/warranty' has no revision 'HEAD~1'. It is a shallow clone, which "
                + "lacks what is older; fetch the rest first: git fetch --unshallow\n",
            clone.Run("impact", "--base", "HEAD~1")
        );
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_partial_clone_is_not_fetched_into()
    {
        Git("config", "uploadpack.allowFilter", "true");
        Git("commit", "--quiet", "--all", "--message=second");
        using var clone = Clone("--filter=blob:none");
        var before = Objects(clone);

        var result = clone.Run("impact", "--base", "HEAD~1");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(
            "git cannot give 'HEAD~1:templates/warranty/inspector.scriban-md': this is a partial clone, "
                + "which left it on its server, and nothing is "
                + "fetched here without being asked; fetch what the revision has first, for example with: git "
                + "archive --output=templates.zip REVISION\n",
            result.Error
        );
        Assert.Equal(before, Objects(clone));
        LetterCopy.Git(clone, "archive", "--output=templates.zip", "HEAD~1");
        AssertChanged(clone.Run("impact", "--base", "HEAD~1"));
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_bare_repository_says_so()
    {
        using var bare = new Tool();
        LetterCopy.Git(bare, "init", "--quiet", "--bare");
        LetterCopy.MakeIn(bare);

        AssertRefused(
            "'templates/warranty' lies in a bare repository, which has no present templates to compare "
                + "with; run this in a clone with a work tree.\n",
            bare.Run("impact", "--base", "main")
        );
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_bare_repository_that_lies_among_the_templates_is_not_read()
    {
        Git("clone", "--quiet", "--bare", ".", "copy");
        foreach (var path in Directory.EnumerateFileSystemEntries(InFolder("copy")))
        {
            Directory.Move(path, InFolder(LetterCopy.Folder + "/" + Path.GetFileName(path)));
        }

        AssertRefused(
            "'templates/warranty' lies in a bare repository, which has no present templates to compare "
                + "with; run this in a clone with a work tree.\n",
            Impact()
        );
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_file_that_is_too_long_is_refused_before_it_is_read()
    {
        LetterCopy.Change(_tool, "inspector.scriban-md", "following skills", "following qualifications");
        _tool.Write(LetterCopy.Folder + "/long.scriban-md", new string('x', 9 * 1024 * 1024));
        Git("add", "--all");
        Commit("long");
        File.Delete(InFolder(LetterCopy.Folder + "/long.scriban-md"));

        AssertRefused(
            "git cannot give 'main:templates/warranty/long.scriban-md': it has 9437184 bytes, more than "
                + "the 8388608 that are read\n",
            Impact()
        );
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_repository_of_another_user_is_refused_by_git()
    {
        WriteProgram("outer/git", "echo \"fatal: detected dubious ownership in repository at '/a'\" >&2; exit 128");
        using var outside = new Tool();
        File.Move(InFolder("outer/git"), Path.Combine(outside.Folder, "git"));

        AssertRefused(
            "git refuses the repository of 'templates/warranty', which belongs to another user; if you "
                + "trust its owner, tell git so "
                + "(git config --global --add safe.directory PATH): fatal: detected dubious ownership in "
                + "repository at '/a'\n",
            Impact(("PATH", outside.Folder + ":" + SystemPath))
        );
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void An_interrupt_ends_git()
    {
        using var outside = new Tool();
        WriteProgram("outer", "echo $$ > \"" + Path.Combine(outside.Folder, "pid") + "\"; exec sleep 600");
        File.Move(InFolder("outer"), Path.Combine(outside.Folder, "git"));
        using var process = _tool.StartForSignals(
            [("PATH", outside.Folder + ":" + SystemPath)],
            "impact",
            "--base",
            "main"
        );
        Assert.True(
            SpinWait.SpinUntil(
                () => File.Exists(Path.Combine(outside.Folder, "pid")) && outside.Read("pid").EndsWith('\n'),
                TimeSpan.FromMinutes(1)
            )
        );
        var git = int.Parse(outside.Read("pid"), System.Globalization.CultureInfo.InvariantCulture);

        using var kill = Process.Start(
            "kill",
            ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]
        );
        kill.WaitForExit();

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(9)), "The tool waits for git.");
        Assert.Equal((130, false), (process.ExitCode, Directory.Exists($"/proc/{git}")));
    }

    private static string[] Objects(Tool tool) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(tool.Folder, ".git/objects"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    private static void AssertChanged(Tool.Result result)
    {
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(Changed, result.Output, StringComparison.Ordinal);
    }

    private static void AssertRefused(string message, Tool.Result result) => Assert.Equal(new(2, "", message), result);

    private Tool Clone(string option)
    {
        var clone = new Tool();
        LetterCopy.Git(clone, "clone", "--quiet", option, "file://" + _tool.Folder, ".");
        return clone;
    }

    private Tool.Result Impact(params (string Name, string Value)[] environment) =>
        _tool.Run(environment, "impact", "--base", "main");

    private void Git(params string[] arguments) =>
        LetterCopy.Git(_tool, ["-c", "user.name=A", "-c", "user.email=a@example.org", .. arguments]);

    private void Commit(string message) => Git("commit", "--quiet", "--message=" + message);

    private string InFolder(string path) => Path.Combine(_tool.Folder, path);

    private void WriteProgram(string path, string script)
    {
        var file = InFolder(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
