using ImrDocs.Determinations.Sections;

namespace ImrDocs.Benchmarks.Writers.HandWritten;

/// <summary>The lines of the letter that say the same in both formats, but for how a value is escaped.</summary>
/// <typeparam name="TValue">Writes values.</typeparam>
internal static class LetterLines<TValue>
    where TValue : struct, IValueFormat
{
    public static void WriteStates(ref Utf8Output output, IReadOnlyList<UsState> states)
    {
        for (var i = 0; i < states.Count; i++)
        {
            if (i > 0)
            {
                output.Raw(", "u8);
            }

            output.Raw(StateNames.Utf8(states[i]));
        }
    }

    public static void WriteTitle(ref Utf8Output output, DisputedItem item)
    {
        if (item.Treatment is { } treatment)
        {
            TValue.Write(ref output, treatment);
        }
        else if (item.PartialAuthorization is { } part)
        {
            TValue.Write(ref output, part.OriginalRequest);
            output.Raw(" was the original request. "u8);
            if (part is { Form: PartialAuthorizationForm.Remaining, Remaining: { } remaining })
            {
                TValue.Write(ref output, part.Authorized);
                output.Raw(
                    " was authorized by the Claims Administrator. The remaining IMR eligible portion of the "u8
                        + "original request, "u8
                );
                TValue.Write(ref output, remaining);
            }
            else
            {
                output.Raw("The Claims Administrator authorized "u8);
                TValue.Write(ref output, part.Authorized);
                output.Raw(", leaving the original request IMR eligible. The original request, "u8);
                TValue.Write(ref output, part.OriginalRequest);
            }

            output.Raw(" is"u8);
        }
    }

    public static void WriteGuideline(ref Utf8Output output, Guideline cites, ReadOnlySpan<byte> who, Edition edition)
    {
        if (cites.Mtus.Count > 0)
        {
            output.Raw("Decision based on MTUS "u8);
            for (var i = 0; i < cites.Mtus.Count; i++)
            {
                if (i > 0)
                {
                    output.Raw(", and "u8);
                }

                WriteCitation(ref output, cites.Mtus[i]);
            }

            output.Raw("."u8);
        }
        else
        {
            output.Raw(who);
            output.Raw(
                cites.NonMtus is null ? " did not cite any medical evidence for its decision."u8
                : edition == Edition.Y2015 ? " did not base their decision on the MTUS."u8
                : " based their decision on recommendation(s) outside of the MTUS Guidelines."u8
            );
        }

        if (cites.NonMtus is { } evidence)
        {
            output.Raw(" Decision based on Non-MTUS Citation "u8);
            TValue.Write(ref output, evidence);
            output.Raw("."u8);
        }
    }

    private static void WriteCitation(ref Utf8Output output, MtusCitation citation)
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
