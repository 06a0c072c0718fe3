using System.Globalization;
using ImrDocs.Diagnostics;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Schema;
using ImrDocs.Templating.Syntax;
using ImrDocs.Values;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>Runs templates over the data of one letter at a time.</summary>
internal sealed class TemplateRun(LetterTemplates templates, LetterContext context)
{
    public TemplateRun(LetterTemplates templates)
        : this(templates, new(templates)) { }

    /// <summary>The letter that the layout writes.</summary>
    /// <exception cref="TemplateException">
    /// The template cannot be rendered with the data; it names template, line and column.
    /// </exception>
    public MarkedLetter RenderLayout(ISection letter) => context.LetterOf(Render(letter, LetterFiles.Layout));

    /// <summary>The text that a template writes.</summary>
    /// <exception cref="TemplateException">
    /// The template cannot be rendered with the data; it names template, line and column.
    /// </exception>
    public string Render(ISection letter, string path)
    {
        var culture = CultureInfo.CurrentCulture;
        using var timeout = new CancellationTokenSource(RenderingLimits.Letter);
        context.CancellationToken = timeout.Token;
        context.Forget();
        context.PushGlobal(context.CreateGlobals(letter));
        try
        {
            // Some of Scriban's functions ask the thread for its culture.
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return templates.Find(path)!.Render(context);
        }
        catch (ScriptRuntimeException exception)
        {
            throw new TemplateException([Describe(letter, exception, exception.Span)], exception);
        }
        catch (Exception exception)
            when (exception
                    is ArgumentException
                        or InvalidOperationException
                        or NotSupportedException
                        or InvalidCastException
                        or ArithmeticException
                        or FormatException
                        or IndexOutOfRangeException
                        or InsufficientMemoryException
            )
        {
            // Thrown by a function of Scriban's that got an argument it cannot take.
            throw new TemplateException([Describe(letter, exception, context.CurrentSpan)], exception);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            context.PopGlobal();
        }
    }

    private Diagnostic Describe(ISection letter, Exception exception, SourceSpan span)
    {
        var rule = exception switch
        {
            UnprintableValueException => TemplateRules.Unprintable,
            ReadOnlyDataException => TemplateRules.ReadOnly,
            LimitException or ScriptAbortException => TemplateRules.Limit,
            ScriptRuntimeException runtime when RenderingErrors.IsLimit(runtime) => TemplateRules.Limit,
            _ => TemplateRules.Rendering,
        };
        var message =
            MayQuote(exception) && Sensitivity.IsIn(letter.Schema)
                ? Unquoting(rule)
                : (exception as ScriptRuntimeException)?.OriginalMessage ?? exception.Message;
        return Diagnostic.At(
            rule,
            templates.DisplayRoot + span.FileName,
            span.Start.Line + 1,
            span.Start.Column + 1,
            message.ReplaceLineEndings(" ").TrimEnd('.')
        );
    }

    // Scriban's own messages, and those of the functions that it calls, quote the values that they cannot take.
    private static bool MayQuote(Exception exception) => exception is not LetterScriptException;

    private static string Unquoting(Rule rule)
    {
        var shown =
            rule == TemplateRules.Limit
                ? "a limit of rendering is reached here"
                : "this cannot be evaluated with the values of this case";
        return shown + "; the details are not shown, since they may quote a sensitive value";
    }
}
