using System.Diagnostics;
using System.Globalization;

namespace ImrDocs.Cli.Tests;

/// <summary>Which git <c>impact</c> runs, and what it lets git do.</summary>
public sealed class GitProgramTests : ImpactRepository
{
    private static string SystemPath => Environment.GetEnvironmentVariable("PATH")!;

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
            ("PATH", path.Replace("{folder}", Letters.Folder, StringComparison.Ordinal) + ":" + SystemPath)
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
        Letters.Write(".gitattributes", "* filter=x diff=x\n");
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
            ("GIT_CEILING_DIRECTORIES", Letters.Folder),
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
        using var process = Letters.StartForSignals(
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
        var git = int.Parse(outside.Read("pid"), CultureInfo.InvariantCulture);

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(9)), "The tool waits for git.");
        Assert.Equal((130, false), (process.ExitCode, Directory.Exists($"/proc/{git}")));
    }
}
