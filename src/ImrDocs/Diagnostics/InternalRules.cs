namespace ImrDocs.Diagnostics;

/// <summary>The rules that ImrDocs itself must hold to.</summary>
public static class InternalRules
{
    /// <summary>Every input gives a letter or an error that says what is wrong with it.</summary>
    public static Rule Unexpected { get; } =
        new("IMR4003", Severity.Error, "Every input gives a letter or an error of its own");

    /// <summary>
    /// What users read of an exception that nothing handled. It quotes nothing, since a message may hold a value.
    /// </summary>
    /// <param name="exception">The exception.</param>
    public static string MessageOf(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is OutOfMemoryException
            ? "there is not enough memory for this input"
            : $"ImrDocs has a defect that this input shows ({exception.GetType().Name}); please report it";
    }
}
