using ImrDocs.Generators.Diagnostics;
using ImrDocs.Generators.Guarding;

namespace ImrDocs.Generators.Tests.Guarding;

public sealed class GuardTests
{
    [Fact]
    public void An_exception_is_an_error_that_names_its_subject_and_no_path()
    {
        var outcome = Guard.Run<int>(
            static () => throw new AggregateException(new FileNotFoundException("/home/someone/secret")),
            static () => "the template 'post/layout.scriban-md'",
            static () => new LocationSpec("layout.scriban-md", default, default)
        );

        Assert.Equal(
            "layout.scriban-md(1,1): error IMR0501: ImrDocs has a defect that the template "
                + "'post/layout.scriban-md' shows (FileNotFoundException); please report it",
            outcome.Failure!.ToDiagnostic().ToString()
        );
    }

    [Fact]
    public void A_cancellation_passes_also_from_within_parallel_work()
    {
        Assert.Throws<OperationCanceledException>(() =>
            Guard.Run<int>(static () => throw new OperationCanceledException(), static () => "")
        );
        Assert.Throws<OperationCanceledException>(() =>
            Guard.Run<int>(static () => throw new AggregateException(new OperationCanceledException()), static () => "")
        );
    }
}
