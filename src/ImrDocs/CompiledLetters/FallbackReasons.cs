namespace ImrDocs.CompiledLetters;

/// <summary>Why compiled code leaves a letter to the interpreter, as reports and metrics name it.</summary>
internal static class FallbackReasons
{
    /// <summary>A value that the template relies on is absent.</summary>
    public const string AbsentValue = "absent-value";

    /// <summary>A printed text is blank, or holds a character that cannot be printed.</summary>
    public const string UnprintableText = "unprintable-text";

    /// <summary>How a captured text is escaped depends on what will stand before it.</summary>
    public const string CapturedText = "captured-text";

    /// <summary>A rich text of several blocks makes paragraphs of all items of the list around it.</summary>
    public const string LooseList = "loose-list";

    /// <summary>A choice is none of those that are declared.</summary>
    public const string UndeclaredChoice = "undeclared-choice";

    /// <summary>A number is one that compiled code does not calculate with.</summary>
    public const string Number = "number";

    /// <summary>The letter passes a limit of rendering.</summary>
    public const string Limit = "limit";

    /// <summary>A function cannot take its arguments.</summary>
    public const string Function = "function";

    /// <summary>The reason that an exception of a compiled template stands for; null where it is a defect.</summary>
    /// <remarks>
    /// The interpreter expects the same exceptions of the functions that both call, and reports them with their place.
    /// </remarks>
    public static string? Of(Exception exception) =>
        exception switch
        {
            CompiledFallbackException fallback => fallback.Reason,
            OverflowException or DivideByZeroException => Number,
            ArgumentException
            or InvalidOperationException
            or NotSupportedException
            or InvalidCastException
            or ArithmeticException
            or FormatException
            or InsufficientMemoryException => Function,
            _ => null,
        };
}
