using System.Buffers;
using System.Globalization;
using ImrDocs.CommandLine.Output;
using ImrDocs.CommandLine.Reporting;
using ImrDocs.CommandLine.Rules;
using ImrDocs.CommandLine.Stopping;
using ImrDocs.Diagnostics;
using ImrDocs.Json;
using ImrDocs.Letters;
using ImrDocs.Models;
using ImrDocs.Redaction;
using ImrDocs.Snapshots.Files;
using ImrDocs.TemplateFolders;

namespace ImrDocs.CommandLine.Commands;

/// <summary>One run of <c>render</c>: each case by itself, so that a bad one stops none of the others.</summary>
/// <param name="terminal">Where the run reports its progress and errors.</param>
/// <param name="templates">The templates that write the letters, in words.</param>
/// <param name="renderer">The interpreter; null where the templates of the build write the letters.</param>
/// <param name="folder">The folder to write to.</param>
/// <param name="names">The names of the files.</param>
/// <param name="formats">The forms to write.</param>
/// <param name="isRedacted">Whether placeholders stand for sensitive values.</param>
/// <param name="guide">Says how to read what an error means.</param>
/// <param name="showsSensitive">Whether messages quote the values of sensitive fields.</param>
internal sealed class RenderRun<TLetter>(
    Terminal terminal,
    string templates,
    LetterRenderer<TLetter>? renderer,
    OutputFolder folder,
    OutputNames names,
    IReadOnlyList<LetterFormat> formats,
    bool isRedacted,
    RuleGuide guide,
    bool showsSensitive
)
    where TLetter : class, ILetter<TLetter>
{
    private readonly List<string> _written = [];
    private int _failed;
    private int _warnings;
    private bool _isBroken;
    private string? _hint;

    public int Run(IReadOnlyList<string> cases, CancellationToken cancellation)
    {
        var progress = new Progress(terminal, cases.Count);
        foreach (var path in cases)
        {
            progress.Next();
            if (Read(path, cancellation) is not { } read)
            {
                progress.Clear();
                WriteSummary(cases.Count);
                terminal.Error.WriteLine("Stopped. Each letter that was written is whole.");
                return ExitCode.Canceled;
            }

            var diagnostics = Render(path, read);
            if (diagnostics.Count > 0)
            {
                progress.Clear();
            }

            diagnostics.ForEach(diagnostic => diagnostic.WriteTo(terminal));
            _hint ??= guide.HintFor(diagnostics);
            _warnings += diagnostics.Count(static d => d.Rule.Severity == Severity.Warning);
            _failed += diagnostics.Any(static d => d.Rule.Severity == Severity.Error) ? 1 : 0;
        }

        progress.Clear();
        WriteSummary(cases.Count);
        return _isBroken ? ExitCode.InternalError
            : _failed == 0 ? ExitCode.Done
            : ExitCode.InputErrors;
    }

    // A case may be a pipe that no process ever writes to: a stop does not wait for it.
    private JsonReadResult<TLetter>? Read(string path, CancellationToken cancellation)
    {
        try
        {
            var read = Task.Run(() => LetterJson.ReadFile<TLetter>(path, showsSensitive), CancellationToken.None);
            read.Wait(cancellation);
            return read.Result;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private List<Diagnostic> Render(string path, JsonReadResult<TLetter> read)
    {
        try
        {
            List<Diagnostic> diagnostics = [.. read.Diagnostics.Select(diagnostic => diagnostic with { Path = path })];
            if (read.Value is { } letter)
            {
                diagnostics.AddRange(
                    WriteLetter(path, letter)
                        .Select(leak => Diagnostic.OfFile(RedactionRules.Repeated, path, leak.ToString()))
                );
            }

            return diagnostics;
        }
        catch (TemplateException exception)
        {
            return [.. exception.Diagnostics.Select(diagnostic => diagnostic with { Case = path })];
        }
        catch (FileWriteException exception)
        {
            return [Diagnostic.OfFile(FileRules.Unwritable, exception.Path, exception.Message)];
        }
        catch (Exception exception) when (exception is not OutputException)
        {
            // Whatever is wrong with the tool, the other cases still get their letters.
            InternalError.Write(terminal, path, exception);
            _isBroken = true;
            _failed++;
            return [];
        }
    }

    // Every form is rendered before the first is written: a letter comes whole or not at all.
    private IEnumerable<SensitiveLeak> WriteLetter(string path, TLetter letter)
    {
        var letters = formats
            .Select(format =>
            {
                var output = new ArrayBufferWriter<byte>();
                var leaks = Write(letter, output, format);
                return (Name: names.Of(path, format), Bytes: output.WrittenMemory, Leaks: leaks);
            })
            .ToList();
        folder.Write(letters.ConvertAll(static written => (written.Name, written.Bytes)));
        _written.AddRange(letters.Select(static written => written.Name));
        return letters.SelectMany(static written => written.Leaks).Distinct();
    }

    private IReadOnlyList<SensitiveLeak> Write(TLetter letter, ArrayBufferWriter<byte> output, LetterFormat format)
    {
        if (renderer is null)
        {
            WriteBuiltIn(letter, output, format);
            return [];
        }

        if (isRedacted)
        {
            return renderer.WriteRedacted(letter, output, format);
        }

        renderer.Write(letter, output, format);
        return [];
    }

    private static void WriteBuiltIn(TLetter letter, ArrayBufferWriter<byte> output, LetterFormat format)
    {
        try
        {
            Letter.Write(letter, output, format);
        }
        catch (Exception exception) when (exception is not TemplateException)
        {
            // The interpreter says where a template reads a property whose code throws. Anything else is a defect.
            var built = TemplateFiles.FromAssembly(typeof(TLetter).Assembly, TLetter.LetterSchema.Name);
            new LetterRenderer<TLetter>(built).Write(letter, new ArrayBufferWriter<byte>(), format);
            throw;
        }
    }

    private void WriteSummary(int cases)
    {
        var written =
            _written.Count == 0
                ? "Nothing written"
                : $"Wrote {Quantity.Of(_written.Count, "file")} to {folder.Path} with {templates}: "
                    + FileSpan.Of(_written);
        var failed =
            _failed == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"; {_failed} of {Quantity.Of(cases, "case")} {(_failed == 1 ? "has" : "have")} errors"
                );
        var warnings = _warnings == 0 ? "" : "; " + Quantity.Of(_warnings, "warning");
        terminal.Output.WriteLine(written + failed + warnings);
        if (_hint is not null)
        {
            terminal.Output.WriteLine(_hint);
        }
    }
}
