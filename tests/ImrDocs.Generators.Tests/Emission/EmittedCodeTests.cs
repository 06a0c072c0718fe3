using System.Runtime.CompilerServices;
using ImrDocs.Generators.Tests.Compiling;

namespace ImrDocs.Generators.Tests.Emission;

public sealed class EmittedCodeTests
{
    [Fact]
    public Task A_section_with_fields_of_every_kind() =>
        Verify(
            Generation
                .Of(
                    """
                    namespace Acme.Letters;

                    internal enum Priority { Standard, [WireName("now"), Label("Right now")] Expedited }

                    /// <summary>A part.</summary>
                    [Section]
                    internal sealed partial record Part { public required partial string Name { get; init; } }

                    /// <summary>What a <see cref="Part"/> needs.</summary>
                    [Section]
                    internal sealed partial record Everything
                    {
                        /// <summary>The text.</summary>
                        [Label("The \"Text\""), Example("abc"), MinLength(2), MaxLength(9), Pattern(@"\w+", "letters")]
                        public required partial string Text { get; init; }
                        public partial string? OptionalText { get; init; }
                        [Range(0, 9)] public required partial int Number { get; init; }
                        [Default(-5L)] public partial long Long { get; init; }
                        [Default("1.50"), Range(-2, 2)] public partial decimal Decimal { get; init; }
                        [Default(true)] public partial bool Flag { get; init; }
                        [Default("2016-12-09")] public partial DateOnly Date { get; init; }
                        [Default(Priority.Expedited)] public partial Priority Priority { get; init; }
                        public partial Priority? OptionalPriority { get; init; }
                        public required partial Part Part { get; init; }
                        public partial Part? OptionalPart { get; init; }
                        [MinCount(1), MaxCount(3), MaxLength(5)]
                        public required partial IReadOnlyList<string> Texts { get; init; }
                        public partial IReadOnlyList<Part> Parts { get; init; }
                        public partial IReadOnlyList<Priority>? Priorities { get; init; }

                        /// <summary>All parts.</summary>
                        [Label("Count")]
                        public int PartCount => Parts.Count;
                        public string? FirstText => Texts[0];
                        public IReadOnlyList<string>? SomeTexts => null;
                        public Part Computed => Part;
                    }
                    """
                )
                .Clean()
        );

    [Fact]
    public Task A_letter() =>
        Verify(
            Generation
                .Of(
                    """
                    namespace Acme.Letters;

                    /// <summary>The letter.</summary>
                    [Letter("notice-2")]
                    internal sealed partial record Notice { public required partial string Subject { get; init; } }
                    """
                )
                .Clean()
        );

    [Fact]
    public Task A_section_with_faults_is_emitted_so_far_that_the_compiler_has_nothing_to_add() =>
        Verify(
            Generation.Of(
                """
                [Section]
                internal sealed partial record Faulty
                {
                    public required partial double Wrong { get; init; }
                    internal partial object? Other { get; private set; }
                    public required partial string Right { get; init; }
                    public required int NoField { get; init; }
                }
                """
            )
        );

    private Task Verify(Generation generation, [CallerMemberName] string method = "") =>
        Snapshot.Verify(
            this,
            generation.Files.Select(static file => SnapshotTarget.FromGeneratedSource(file.Key, file.Value)),
            method: method
        );
}
