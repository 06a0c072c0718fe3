using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Equality;

namespace ImrDocs.Generators.Guarding;

/// <summary>Turns an exception that nothing expected into an error that names what it is about.</summary>
/// <remarks>The compiler would leave out all that the generator writes, with a warning that names nothing.</remarks>
internal static class Guard
{
    /// <summary>Runs a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="subject">What the step is about, in words.</param>
    /// <param name="place">Where that is; null where it has no place.</param>
    public static Outcome<T> Run<T>(Func<T> step, Func<string> subject, Func<LocationSpec>? place = null)
    {
        try
        {
            return new(step(), null);
        }
        catch (AggregateException exception) when (CancellationIn(exception) is { } cancellation)
        {
            throw cancellation;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            string[] arguments = [subject(), Described(exception)];
            return new(
                default,
                new(GeneratorRules.Unexpected, place?.Invoke() ?? LocationSpec.None, arguments.ToEquatableArray())
            );
        }
    }

    private static OperationCanceledException? CancellationIn(AggregateException exception) =>
        exception.Flatten().InnerExceptions.OfType<OperationCanceledException>().FirstOrDefault();

    // No message of an exception: it may hold a path of the machine.
    private static string Described(Exception exception)
    {
        var cause = exception is AggregateException all
            ? all.Flatten().InnerExceptions.FirstOrDefault() ?? all
            : exception;
        var name = cause.GetType().Name;
        return cause.TargetSite is { DeclaringType.Name: var type, Name: var method }
            ? $"{name} in {type}.{method}"
            : name;
    }
}
