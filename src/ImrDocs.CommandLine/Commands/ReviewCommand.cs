using System.CommandLine;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Reviewing;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.CommandLine.Templates;
using ImrDocs.CommandLine.Verifying;
using ImrDocs.Diagnostics;
using ImrDocs.Forms.Tracking;
using ImrDocs.Models;
using ImrDocs.Verification.Pending;
using ImrDocs.Verification.Samples;

namespace ImrDocs.CommandLine.Commands;

/// <summary><c>review</c>: accepts or rejects the letters that wait, one change after the other.</summary>
internal static class ReviewCommand
{
    public static LetterCommand Create<TLetter>(Terminal terminal, string tool)
        where TLetter : class, ILetter<TLetter>
    {
        var folder = new LetterFolderArgument(new TemplateRule(tool, TLetter.LetterSchema.Name));
        var only = LetterFolderArgument.CreateFilter();
        var acceptAll = new Option<bool>("--accept-all")
        {
            Description = "Accept every pending letter, without asking.",
        };
        var rejectAll = new Option<bool>("--reject-all")
        {
            Description = "Reject every pending letter, without asking.",
        };
        var removeOrphans = new Option<bool>("--remove-orphans")
        {
            Description = "Remove approved letters that have no sample, without asking.",
        };
        var documents = new Option<string[]>("--from")
        {
            Description =
                "A document with tracked changes that came back: what was accepted or rejected in it is decided, and "
                + "what was written is shown with its place in the templates. Can be given more than once.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new LetterCommand(
            "review",
            "Accept or reject pending letters, one change at a time.",
            [
                new("One change at a time, with the keys a, r, s, and q:", "review"),
                new("Everything that is pending, after you read all of it:", "review --accept-all"),
                new("Some of it:", $"review --only '{ExampleNames.Samples(TLetter.LetterSchema)}' --accept-all"),
                .. DocumentReview<TLetter>.Names.Select(static name => new HelpExample(
                    "What lawyers decided in documents that 'pending' wrote:",
                    $"review --from redlines/*.{name}"
                )),
                new("Remove approved letters that have no sample:", "review --remove-orphans"),
            ]
        )
        {
            folder,
            only,
            acceptAll,
            rejectAll,
            removeOrphans,
        };
        if (DocumentReview<TLetter>.Names.Count > 0)
        {
            command.Add(documents);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(acceptAll) && result.GetValue(rejectAll))
            {
                result.AddError("'--accept-all' and '--reject-all' cannot be used together");
            }

            if (result.GetResult(documents) is not null && (result.GetValue(acceptAll) || result.GetValue(rejectAll)))
            {
                result.AddError($"'{documents.Name}' says what is accepted and rejected; use it alone");
            }
        });

        command.SetStoppableAction(terminal, (parsed, cancellation) =>
            Run<TLetter>(
                terminal,
                tool,
                () => folder.Read(parsed, terminal),
                parsed.GetValue(only),
                new(
                    parsed.GetValue(acceptAll),
                    parsed.GetValue(rejectAll),
                    parsed.GetValue(removeOrphans),
                    parsed.GetValue(documents) ?? []
                ),
                cancellation
            )
        );
        return command;
    }

    private static int Run<TLetter>(
        Terminal terminal,
        string tool,
        Func<LetterFolder?> read,
        string? only,
        ReviewFlags flags,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        if (Refusal(terminal, flags) is { } refusal)
        {
            terminal.Error.WriteLine(refusal);
            return ExitCode.WrongUsage;
        }

        if (read() is not { } folder)
        {
            return ExitCode.WrongUsage;
        }

        if (folder.RefusalOf(only) is { } unknown)
        {
            terminal.Error.WriteLine(unknown);
            return ExitCode.WrongUsage;
        }

        var samples = folder.Samples;
        var decisions = new ReviewDecisions(terminal, samples.Folder);
        try
        {
            var pending = new PendingFolder<TLetter>(terminal, folder, only is null ? null : new SampleFilter(only));
            return Review(
                terminal,
                decisions,
                samples.Folder,
                pending,
                flags,
                $"{tool} verify {Shell.Quote(folder.Path)}",
                cancellation
            );
        }
        catch (OperationCanceledException)
        {
            terminal.Output.WriteLine();
            decisions.WriteSummary(left: 0);
            terminal.Error.WriteLine("Stopped. What was not decided is still pending.");
            return ExitCode.Canceled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Diagnostic.OfFile(FileRules.Unreadable, samples.Folder, exception.Message).WriteTo(terminal);
            return ExitCode.InputErrors;
        }
    }

    private static int Review<TLetter>(
        Terminal terminal,
        ReviewDecisions decisions,
        string folder,
        PendingFolder<TLetter> pending,
        ReviewFlags flags,
        string verifyCommand,
        CancellationToken cancellation
    )
        where TLetter : class, ILetter<TLetter>
    {
        var (letters, orphans) = (pending.Letters(cancellation), pending.Orphans);
        if (letters.Count == 0 && orphans.Count == 0 && flags.Documents.Count == 0)
        {
            terminal.Output.WriteLine($"Nothing is pending. To find what changed, run: {verifyCommand}");
            return ExitCode.Done;
        }

        if (flags.RejectAll)
        {
            decisions.Reject(letters);
        }

        PendingLetter[] fresh = [.. flags.RejectAll ? [] : letters.Where(static letter => letter.Staleness is null)];
        PendingLetter[] stale =
        [
            .. flags.RejectAll ? [] : letters.Where(static letter => letter.Staleness is not null),
        ];
        if (flags.AcceptAll || flags.IsInteractive)
        {
            decisions.ReportStale(stale, pending.Refusal, verifyCommand);
        }

        var left = fresh.Length;
        var review = new DocumentReview<TLetter>(terminal, pending);
        foreach (var (letter, decision) in review.Run(flags.Documents, letters, cancellation))
        {
            if (decision == ChangeDecision.Accepted)
            {
                decisions.Accept([letter], cancellation);
            }
            else if (decision == ChangeDecision.Rejected)
            {
                decisions.Reject([letter]);
            }

            left -= decision == ChangeDecision.Open ? 0 : 1;
        }

        if (flags.IsInteractive)
        {
            left = new ReviewSession(terminal, decisions, folder).Run(
                fresh,
                pending.Redlines(fresh, cancellation),
                orphans,
                cancellation
            );
        }
        else if (flags.AcceptAll)
        {
            decisions.Accept(fresh, cancellation);
            left = 0;
        }

        if (flags.RemoveOrphans)
        {
            decisions.Remove(orphans);
        }

        decisions.WriteSummary(left + stale.Length);
        return decisions.HasFailed || review.HasFailed ? ExitCode.InputErrors : ExitCode.Done;
    }

    private static string? Refusal(Terminal terminal, ReviewFlags flags) =>
        flags.Approves && BuildServer.Find(Environment.GetEnvironmentVariable) is { } variable
            ? $"Nothing is accepted or removed where {variable} is set: a person approves letters. Review on a "
                + $"machine of your "
                + "own; '--reject-all' and 'pending' work here too."
        : flags.IsInteractive && !terminal.HasKeys
            ? "A review needs a terminal to show letters and read keys. Without one, use --accept-all, --reject-all or "
                + "--remove-orphans, with --only GLOB for a part."
        : null;
}
