using System.Runtime.CompilerServices;
using ImrDocs.Claims;
using ImrDocs.Denials;
using ImrDocs.Determinations;
using ImrDocs.Json;
using ImrDocs.Models;
using ImrDocs.TemplateFolders;
using ImrDocs.Templating.Documents;
using ImrDocs.Tracing;
using ImrDocs.Verification.Clauses;
using ImrDocs.Verification.Samples;
using ImrDocs.Warranties;

namespace ImrDocs.Verification.Tests.Clauses;

/// <summary>The clause and the place in a template of each node of a letter's document tree.</summary>
public class ClausesOfNodesTests
{
    private const int Words = 3;

    [Fact]
    public void Every_block_of_a_determination_has_a_clause_and_a_place() =>
        RequirePlaces<FinalDetermination>("../../../templates/determination");

    [Fact]
    public void Every_block_of_a_denial_has_a_clause_and_a_place() =>
        RequirePlaces<DenialNotice>("../../ImrDocs.Denials/templates/denial");

    [Fact]
    public void Every_block_of_a_warranty_decision_has_a_clause_and_a_place() =>
        RequirePlaces<WarrantyDecision>("../../ImrDocs.Warranties/templates/warranty");

    [Fact]
    public void Every_block_of_a_claim_has_a_clause_and_a_place() =>
        RequirePlaces<Claim>("../../ImrDocs.Claims/templates/claim");

    [Fact]
    public void A_paragraph_is_named_with_its_sentences_and_found_in_its_template()
    {
        var folder = LetterFolder.Determination;
        var tracer = new LetterTracer<FinalDetermination>(TemplateFiles.FromDirectory(folder));
        var document = Trace(tracer, folder, "seed");
        var clauses = ClausesOf(document);
        var heading = document.Blocks.OfType<DocumentHeading>().ElementAt(1);

        var number = Assert.Single(clauses.Of(heading));

        var text = document.Letter.Text[heading.Source.Start..heading.Source.End];
        Assert.Equal(clauses.Clauses[number].Text, text.TrimStart('#').Trim());
        Assert.Contains("heading", clauses.Naming.Of(number).Name, StringComparison.Ordinal);
        Assert.Contains(text, LineOf(folder, document.PlaceOf(heading)!), StringComparison.Ordinal);
    }

    private static void RequirePlaces<TLetter>(string folder)
        where TLetter : class, ILetter<TLetter>
    {
        folder = Path.Combine(Here(), folder);
        var found = 0;
        var tracer = new LetterTracer<TLetter>(TemplateFiles.FromDirectory(folder));
        foreach (var sample in LetterSamples.Of(folder).All)
        {
            var document = Trace(tracer, folder, sample.Name);
            var clauses = ClausesOf(document);
            foreach (var node in DocumentWalk.Nodes(document.Blocks).Where(static node => node is not DocumentRun))
            {
                RequireClause(clauses, node);
                found += RequirePlace(folder, document, node);
            }
        }

        Assert.NotEqual(0, found);
    }

    private static void RequireClause(NamedClauses clauses, DocumentNode node)
    {
        var numbers = clauses.Of(node);
        Assert.NotEmpty(numbers);
        var first = clauses.Clauses[numbers[0]];
        var says = first.Places.Any(place => IsIn(place, node.Source));
        Assert.True(
            says || IsIn(new(node.Source.Start, node.Source.Start), new(first.Start, first.Start + first.Source.Length))
        );
        Assert.NotEmpty(clauses.Naming.Of(numbers[0]).Name);
    }

    // Whether the node begins with wording that is looked for.
    private static int RequirePlace(string folder, TracedDocument document, DocumentNode node)
    {
        var place = document.PlaceOf(node);
        Assert.NotNull(place);
        if (node is not (DocumentHeading or DocumentParagraph or DocumentTerm or DocumentCell))
        {
            return 0;
        }

        var stretch = document.Letter.Stretches.Last(stretch => stretch.Start <= node.Source.Start);
        Assert.Equal((stretch.Path, stretch.Line), (place.Path, place.Line));
        var end = Math.Min(stretch.Start + stretch.Length, node.Source.End);
        var words = document.Letter.Text[node.Source.Start..end].TrimEnd();
        if (stretch.IsValue || words.Split(' ').Length < Words)
        {
            return 0;
        }

        var line = LineOf(folder, place);
        Assert.StartsWith(words, line[(place.Column - 1)..], StringComparison.Ordinal);
        return 1;
    }

    private static bool IsIn(TextPlace place, TextPlace around) =>
        place.Start >= around.Start && place.End <= around.End;

    private static NamedClauses ClausesOf(TracedDocument document) =>
        NamedClauses.TryOf(document.Letter.Text, document.Letter.Stretches)!;

    private static TracedDocument Trace<TLetter>(LetterTracer<TLetter> tracer, string folder, string sample)
        where TLetter : class, ILetter<TLetter>
    {
        var json = File.ReadAllBytes(Path.Combine(folder, "samples", sample + ".json"));
        return tracer.TraceDocument(LetterJson.Read<TLetter>(json).Value!);
    }

    private static string LineOf(string folder, TemplatePlace place) =>
        File.ReadAllText(Path.Combine(folder, place.Path)).ReplaceLineEndings("\n").Split('\n')[place.Line - 1];

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
