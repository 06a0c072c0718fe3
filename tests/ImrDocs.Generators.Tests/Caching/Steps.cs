using System.Collections.Immutable;
using ImrDocs.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;

namespace ImrDocs.Generators.Tests.Caching;

/// <summary>What the steps of a run did.</summary>
internal static class Steps
{
    /// <summary>The reasons of a step's outputs, in their order.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(this Generation generation, string step) =>
        [.. Outputs(generation.Result.TrackedSteps, step).Select(static output => output.Reason)];

    /// <summary>The values of a step's outputs, in their order.</summary>
    public static IReadOnlyList<object> Values(this Generation generation, string step) =>
        [.. Outputs(generation.Result.TrackedSteps, step).Select(static output => output.Value)];

    /// <summary>The files that the run emitted anew.</summary>
    public static IReadOnlyList<string> EmittedAnew(this Generation generation) =>
        [
            .. generation
                .Result.TrackedOutputSteps.SelectMany(static step => step.Value)
                .SelectMany(static step => step.Outputs)
                .Where(static output =>
                    output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)
                )
                .SelectMany(static output => Files(output.Value)),
        ];

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps,
        string step
    ) => steps.TryGetValue(step, out var runs) ? runs.SelectMany(static run => run.Outputs) : [];

    // A source output is a pair of internal lists: the files and the diagnostics.
    private static IEnumerable<string> Files(object output) =>
        ((System.Collections.IEnumerable)((System.Runtime.CompilerServices.ITuple)output)[0]!)
            .Cast<object>()
            .Select(static file => (string)file.GetType().GetProperty("HintName")!.GetValue(file)!);
}
