using ImrDocs.Warranties.Sections;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>The lines of the letter that say the same in both formats, but for how a value is escaped.</summary>
/// <typeparam name="TValue">Writes values.</typeparam>
internal static class LetterLines<TValue>
    where TValue : struct, IValueFormat
{
    public static void WriteRegions(ref Utf8Output output, IReadOnlyList<Region> regions)
    {
        for (var i = 0; i < regions.Count; i++)
        {
            if (i > 0)
            {
                output.Raw(", "u8);
            }

            output.Raw(RegionNames.Utf8(regions[i]));
        }
    }

    public static void WriteTitle(ref Utf8Output output, ClaimedRepair item)
    {
        if (item.Repair is { } repair)
        {
            TValue.Write(ref output, repair);
        }
        else if (item.PartialRepair is { } part)
        {
            TValue.Write(ref output, part.WholeClaim);
            output.Raw(" was claimed. "u8);
            if (part is { Form: PartialRepairForm.Remaining, Remaining: { } remaining })
            {
                TValue.Write(ref output, part.Agreed);
                output.Raw(" was agreed to by the maker. What remains of the claim, "u8);
                TValue.Write(ref output, remaining);
            }
            else
            {
                output.Raw("The maker agreed to "u8);
                TValue.Write(ref output, part.Agreed);
                output.Raw(", which leaves the claim as it was. The whole claim, "u8);
                TValue.Write(ref output, part.WholeClaim);
            }

            output.Raw(" is"u8);
        }
    }

    public static void WriteGrounds(ref Utf8Output output, Grounds cites, ReadOnlySpan<byte> who, Edition edition)
    {
        if (cites.Manual.Count > 0)
        {
            output.Raw("Decided by the manual: "u8);
            for (var i = 0; i < cites.Manual.Count; i++)
            {
                if (i > 0)
                {
                    output.Raw(", and "u8);
                }

                WriteCitation(ref output, cites.Manual[i]);
            }

            output.Raw("."u8);
        }
        else
        {
            output.Raw(who);
            output.Raw(
                cites.OtherSource is null ? " gave no grounds for the decision."u8
                : edition == Edition.Y2015 ? " did not look into the manual."u8
                : " decided by a source other than the manual."u8
            );
        }

        if (cites.OtherSource is { } evidence)
        {
            output.Raw(" Decided by another source: "u8);
            TValue.Write(ref output, evidence);
            output.Raw("."u8);
        }
    }

    private static void WriteCitation(ref Utf8Output output, ManualCitation citation)
    {
        TValue.Write(ref output, citation.Chapter);
        if (citation.Year is { } year)
        {
            output.Raw(" "u8);
            output.Number(year);
        }

        if (citation.Sections.Count > 0)
        {
            output.Raw(", Section(s): "u8);
            TValue.WriteList(ref output, citation.Sections);
        }
    }
}
