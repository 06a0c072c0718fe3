using System.Collections;
using System.Globalization;
using ImrDocs.Models;
using ImrDocs.RichTexts;
using ImrDocs.Templating.Functions;
using ImrDocs.Templating.Markdown;
using ImrDocs.Templating.Syntax;
using ImrDocs.Values;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ImrDocs.Interpretation;

/// <summary>
/// What a template runs in: the letter's data, Scriban's functions that are the same everywhere, and limits.
/// </summary>
internal class LetterContext : TemplateContext
{
    private readonly LetterTemplates _templates;
    private readonly List<MarkContent> _printed = [];
    private readonly List<SourceSpan> _places = [];
    private int _breaks;

    public LetterContext(LetterTemplates templates)
        : base(LetterFunctions.Create())
    {
        _templates = templates;
        TemplateLoader = new IncludeLoader();
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        ErrorForStatementFunctionAsExpression = true;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = RenderingLimits.Loops;
        LoopLimitQueryable = RenderingLimits.Loops;
        RecursiveLimit = RenderingLimits.Recursion;
        ObjectRecursionLimit = RenderingLimits.Depth;
        LimitToString = RenderingLimits.Output;
        OutputLimit = RenderingLimits.Output;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = RenderingLimits.Regex;
        PushCulture(CultureInfo.InvariantCulture);
    }

    /// <summary>What a template can say without a section before it.</summary>
    public virtual ScriptObject CreateGlobals(ISection letter) => new LetterGlobals(letter, static (_, value) => value);

    /// <summary>The text that a letter shows of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">The value's own text, as plain text.</param>
    /// <param name="place">Where it is printed.</param>
    public virtual string Shown(object value, string text, SourceSpan place) => text;

    /// <summary>The rich text that a letter shows of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="place">Where it is printed.</param>
    public virtual RichText Shown(RichText value, SourceSpan place) => value;

    /// <summary>The mark that stands for a printed value in Markdown.</summary>
    /// <param name="content">What the letter shows.</param>
    /// <param name="place">Where it is printed.</param>
    public string Mark(MarkContent content, SourceSpan place)
    {
        _breaks = 0;
        _printed.Add(content);
        _places.Add(place);
        return ValueMark.Of(_printed.Count - 1, content.Blocks is not null);
    }

    /// <summary>
    /// The Markdown that templates wrote, with the values that they printed since the last text began.
    /// </summary>
    public MarkedLetter LetterOf(string written) =>
        new(MarkedText.Of(written, _printed), [.. _places], _templates.DisplayRoot);

    /// <summary>Forgets what was printed before.</summary>
    public void Forget()
    {
        _breaks = 0;
        _printed.Clear();
        _places.Clear();
    }

    public override object? Evaluate(ScriptNode? node, bool aliasReturnedFunction)
    {
        switch (node)
        {
            case ScriptRawStatement raw
                when EnableOutput && TemplateNames.KindOf(CurrentSourceFile ?? "") == TemplateKind.Markdown:
                WriteWording(raw.Text);
                return null;
            case ScriptCaptureStatement:
                var breaks = _breaks;
                _breaks = 0;
                var captured = base.Evaluate(node, aliasReturnedFunction);
                _breaks = breaks;
                return captured;
            default:
                return base.Evaluate(node, aliasReturnedFunction);
        }
    }

    /// <summary>Notes that a captured text is printed.</summary>
    public void NoteCaptured(string text) => _breaks = BlankLines.After(_breaks, text);

    private void WriteWording(ScriptStringSlice wording)
    {
        var text = wording.FullText.AsSpan(wording.Index, wording.Length);
        var surplus = BlankLines.Surplus(_breaks, text);
        _breaks = BlankLines.After(_breaks, text[surplus..]);
        Write(wording.FullText, wording.Index + surplus, wording.Length - surplus);
    }

    public override string? ObjectToString(object? value, bool nested = false) =>
        value switch
        {
            string text => text,
            DateTime => throw Unprintable(
                $"a date has no text of its own; say its format: {{{{ ... | date.to_string "
                    + $"'{DateFunctions.ProposedFormat}' }}}}"
            ),
            double number when !double.IsFinite(number) => throw Unprintable(
                "the result of the calculation is not a number; was something divided by zero?"
            ),
            TimeSpan => throw Unprintable("a time span has no text of its own; print a number of it"),
            bool => throw Unprintable("yes or no has no text of its own; say the words: {{ if ... }}"),
            ISection section => throw Unprintable(
                $"a section ({section.Schema.Name}) has no text of its own; print one of its fields"
            ),
            TemplateGroup => throw Unprintable("a group has no text of its own; print its key, or walk its items"),
            IList => throw Unprintable("a list has no text of its own; use 'for' or array.join"),
            IDictionary or IScriptCustomFunction => throw Unprintable(
                "this has no text of its own; print one of its members"
            ),
            RichText => throw Unprintable(
                "a rich text has no text of its own; print it by itself, alone on its line: {{ ... }}"
            ),
            Choice choice => choice.ToString(),
            _ => base.ObjectToString(value, nested),
        };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target switch
        {
            ISection => SectionAccessor.Instance,
            Choice => throw Unprintable("a choice has no members; print it, or compare it with one of its names"),
            string or IList or IDictionary or IScriptObject => base.GetMemberAccessorImpl(target),
            DateTime => DateAccessor.Instance,
            TemplateGroup => GroupAccessor.Instance,
            TimeSpan => DurationAccessor.Instance,

            // Scriban would look for members by reflection.
            _ => throw Unprintable("this value has no members"),
        };

    protected override Template CreateTemplate(string templatePath, ScriptNode? callerContext) =>
        _templates.Find(templatePath)
        ?? throw new ScriptRuntimeException(
            callerContext?.Span ?? CurrentSpan,
            $"there is no template '{templatePath}'"
        );

    private UnprintableValueException Unprintable(string message) => new(CurrentSpan, message);
}
