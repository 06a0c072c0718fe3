using System.Globalization;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading;

/// <summary>The levels that the last heading can have on the ways to one place; 0 where there was none yet.</summary>
internal sealed class HeadingLevels : IFlowWays<HeadingLevels>
{
    private const int Levels = 7;

    private int _set;

    /// <summary>Where a letter begins.</summary>
    public static HeadingLevels Start => Of(0);

    public int Count => Enumerable.Range(0, Levels).Count(Has);

    public bool IsCut => false;

    public string Key => _set.ToString(CultureInfo.InvariantCulture);

    public static HeadingLevels Of(int level) => new() { _set = 1 << level };

    public void Add(HeadingLevels others) => _set |= others._set;

    /// <summary>
    /// The lowest level after which a heading of this one leaves out a level; null when it never does. A letter may
    /// begin with any.
    /// </summary>
    public int? Skipping(int level)
    {
        for (var last = 1; last < level - 1; last++)
        {
            if (Has(last))
            {
                return last;
            }
        }

        return null;
    }

    private bool Has(int level) => (_set & (1 << level)) != 0;
}
