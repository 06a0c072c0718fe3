using System.Globalization;
using System.Text.RegularExpressions;
using ImrDocs.Diagnostics;

namespace ImrDocs.Determinations.Sections;

/// <summary>
/// Finds partial authorizations whose quantities do not add up, where each text holds one quantity (<c>#90</c>).
/// </summary>
internal static partial class Quantities
{
    public static void Check(PartialAuthorization request, DiagnosticBag diagnostics)
    {
        if (
            request.Remaining is null
            || Read(request.OriginalRequest) is not { } original
            || Read(request.Authorized) is not { } authorized
            || Read(request.Remaining) is not { } remaining
            || original == authorized + remaining
        )
        {
            return;
        }

        diagnostics.Add(
            DeterminationRules.Quantities,
            nameof(PartialAuthorization.Remaining),
            string.Create(
                CultureInfo.InvariantCulture,
                $"#{original} were requested, but #{authorized} authorized and #{remaining} remaining make "
                    + $"#{authorized + remaining}"
            )
        );
    }

    private static long? Read(string text) =>
        Quantity().Matches(text) is [var quantity]
            ? long.Parse(quantity.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex("#(?<number>[0-9]{1,9})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
