namespace ImrDocs.Cli.Tests;

/// <summary>The repositories and revisions that <c>impact</c> reads, and those that it refuses.</summary>
public sealed class RepositoryTests : ImpactRepository
{
    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_work_tree_of_its_own_is_read()
    {
        Git("stash", "--quiet");
        Git("worktree", "add", "--quiet", "other");
        using var other = new Tool();
        LetterCopy.ChangeWord(Letters);

        AssertChanged(Letters.Run("impact", "--base", "main", LetterCopy.Folder));
        Assert.Contains(
            ": None of 1 letter",
            Letters.Run("impact", "--base", "main", "other/" + LetterCopy.Folder).Output,
            StringComparison.Ordinal
        );
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_submodule_is_read_by_its_own_revisions()
    {
        using var outer = new Tool();
        Git("commit", "--quiet", "--all", "--message=second");
        LetterCopy.Git(outer, "init", "--quiet");
        LetterCopy.Git(
            outer,
            "-c",
            "protocol.file.allow=always",
            "submodule",
            "--quiet",
            "add",
            Letters.Folder,
            "inner"
        );

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
        Letters.Write(
            template,
            Letters.Read(template).Replace("following qualifications", "following skills", StringComparison.Ordinal)
        );

        AssertChanged(Letters.Run("impact", "--base", "main", Name + "/-t/warranty"));
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void Hashes_may_be_long()
    {
        Directory.Delete(InFolder(".git"), recursive: true);
        LetterCopy.Change(Letters, "inspector.scriban-md", "following skills", "following qualifications");
        Git("init", "--quiet", "--initial-branch=main", "--object-format=sha256");
        Git("add", "--all");
        Commit("base");
        LetterCopy.ChangeWord(Letters);

        AssertChanged(Impact());
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_tag_a_packed_object_and_an_older_commit_are_revisions()
    {
        Git("-c", "user.name=A", "-c", "user.email=a@example.org", "tag", "--annotate", "--message=x", "v1");
        Git("commit", "--quiet", "--all", "--message=second");
        Git("gc", "--quiet");

        Assert.All((string[])["v1", "HEAD~1", "main^", "HEAD^{/base}"], revision =>
            AssertChanged(Letters.Run("impact", "--base", revision))
        );
    }

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_replaced_commit_is_what_it_was()
    {
        Git("commit", "--quiet", "--all", "--message=second");
        Git("replace", "HEAD~1", "HEAD");

        AssertChanged(Letters.Run("impact", "--base", "HEAD~1"));
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
            Letters.Run("impact", "--base=" + revision)
        );

    [FactWith(Needs.Git | Needs.Linux | Needs.Time)]
    public void A_revision_with_a_line_break_is_one_revision() =>
        AssertRefused(
            "The repository of 'templates/warranty' has no revision 'main[U+000A]main'. If it is on a "
                + "server, fetch it first: git fetch origin\n",
            Letters.Run("impact", "--base=main\nmain")
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
        LetterCopy.Change(Letters, "inspector.scriban-md", "following skills", "following qualifications");
        Letters.Write(LetterCopy.Folder + "/long.scriban-md", new string('x', 9 * 1024 * 1024));
        Git("add", "--all");
        Commit("long");
        File.Delete(InFolder(LetterCopy.Folder + "/long.scriban-md"));

        AssertRefused(
            "git cannot give 'main:templates/warranty/long.scriban-md': it has 9437184 bytes, more than "
                + "the 8388608 that are read\n",
            Impact()
        );
    }

    private static string[] Objects(Tool tool) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(tool.Folder, ".git/objects"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    private Tool Clone(string option)
    {
        var clone = new Tool();
        LetterCopy.Git(clone, "clone", "--quiet", option, "file://" + Letters.Folder, ".");
        return clone;
    }
}
