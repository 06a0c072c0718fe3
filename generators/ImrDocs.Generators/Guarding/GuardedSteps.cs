using System.Collections.Immutable;
using ImrDocs.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Guarding;

/// <summary>The steps of the pipeline: each reports a failure and goes on without what failed.</summary>
internal static class GuardedSteps
{
    /// <summary>Makes something of each value.</summary>
    public static IncrementalValuesProvider<TResult> SelectGuarded<T, TResult>(
        this IncrementalValuesProvider<T> source,
        IncrementalGeneratorInitializationContext context,
        Func<T, CancellationToken, TResult> select,
        Func<T, string> subject,
        Func<T, LocationSpec>? place = null
    )
    {
        var outcomes = source.Select(
            (value, cancellation) =>
                Guard.Run(
                    () => select(value, cancellation),
                    () => subject(value),
                    place is null ? null : () => place(value)
                )
        );
        ReportFailures(context, outcomes);
        return outcomes.Where(static outcome => outcome.Failure is null).Select(static (outcome, _) => outcome.Value!);
    }

    /// <summary>Makes several things of each value.</summary>
    public static IncrementalValuesProvider<TResult> SelectManyGuarded<T, TResult>(
        this IncrementalValuesProvider<T> source,
        IncrementalGeneratorInitializationContext context,
        Func<T, IEnumerable<TResult>> select,
        Func<T, string> subject
    ) =>
        source
            .SelectGuarded(context, (value, _) => select(value).ToImmutableArray(), subject)
            .SelectMany(static (values, _) => values);

    /// <summary>Makes several things of one value.</summary>
    public static IncrementalValuesProvider<TResult> SelectManyGuarded<T, TResult>(
        this IncrementalValueProvider<T> source,
        IncrementalGeneratorInitializationContext context,
        Func<T, IEnumerable<TResult>> select,
        string subject
    )
    {
        var outcomes = source.Select((value, _) => Guard.Run(() => select(value).ToImmutableArray(), () => subject));
        ReportFailure(context, outcomes);
        return outcomes.SelectMany(static (outcome, _) => outcome.Failure is null ? outcome.Value : []);
    }

    /// <summary>Makes something of one value.</summary>
    /// <param name="source">The value.</param>
    /// <param name="context">Where a failure is reported.</param>
    /// <param name="select">Makes it.</param>
    /// <param name="subject">What it is made of, in words.</param>
    /// <param name="otherwise">What stands for it when that fails.</param>
    public static IncrementalValueProvider<TResult> SelectGuarded<T, TResult>(
        this IncrementalValueProvider<T> source,
        IncrementalGeneratorInitializationContext context,
        Func<T, TResult> select,
        string subject,
        TResult otherwise
    )
    {
        var outcomes = source.Select((value, _) => Guard.Run(() => select(value), () => subject));
        ReportFailure(context, outcomes);
        return outcomes.Select((outcome, _) => outcome.Failure is null ? outcome.Value! : otherwise);
    }

    /// <summary>Writes a file for each value.</summary>
    public static void EmitGuarded<T>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<T> source,
        Func<T, (string Name, string Text)> emit,
        Func<T, string> subject
    ) => context.RegisterSourceOutput(source, (output, value) =>
        {
            var outcome = Guard.Run(
                () =>
                {
                    var (name, text) = emit(value);
                    output.AddSource(name, text);
                    return true;
                },
                () => subject(value)
            );
            Report(output, outcome.Failure);
        });

    private static void ReportFailures<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Outcome<T>> outcomes
    ) =>
        context.RegisterSourceOutput(
            outcomes.Select(static (outcome, _) => outcome.Failure),
            static (output, failure) => Report(output, failure)
        );

    private static void ReportFailure<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Outcome<T>> outcome
    ) =>
        context.RegisterSourceOutput(outcome.Select(static (outcome, _) => outcome.Failure), static (output, failure) =>
            Report(output, failure)
        );

    private static void Report(SourceProductionContext output, DiagnosticSpec? failure)
    {
        if (failure is not null)
        {
            output.ReportDiagnostic(failure.ToDiagnostic());
        }
    }
}
