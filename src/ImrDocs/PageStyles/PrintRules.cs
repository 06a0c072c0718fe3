using ImrDocs.PageStyles.Syntax;

namespace ImrDocs.PageStyles;

/// <summary>The rules of style sheets that count in print.</summary>
internal sealed class PrintRules
{
    private readonly List<StyleRule> _rules = [];
    private readonly List<CssBlock> _pages = [];

    /// <summary>The rules for elements; a later one takes precedence.</summary>
    public IReadOnlyList<StyleRule> Rules => _rules;

    /// <summary>The rules for pages; a later one takes precedence.</summary>
    public IReadOnlyList<CssBlock> Pages => _pages;

    /// <summary>Reads style sheets.</summary>
    /// <param name="texts">The style sheets, each of which takes precedence over those before it.</param>
    public static PrintRules Read(params IEnumerable<string> texts)
    {
        var all = new PrintRules();
        foreach (var text in texts)
        {
            var sheet = new PrintRules();
            sheet.Add(CssReader.Read(text));
            all._rules.AddRange(sheet._rules.OrderBy(static rule => rule.Selector.Specificity));
            all._pages.AddRange(sheet._pages);
        }

        return all;
    }

    private void Add(IReadOnlyList<CssBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block.AtName)
            {
                case null:
                    _rules.AddRange(
                        SelectorReader.Read(block.Head).Select(selector => new StyleRule(selector, block.Declarations))
                    );
                    break;
                case "media" when MediaQuery.IsPrint(block.AtHead):
                    Add(block.Blocks);
                    break;
                case "page" when block.AtHead.Count == 0:
                    _pages.Add(block);
                    break;
            }
        }
    }
}
