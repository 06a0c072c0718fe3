using ImrDocs.Templating.Binding.Tree;

namespace ImrDocs.Templating.Proofreading.Conditions;

/// <summary>What the variables of a letter's templates hold, as far as their names say it.</summary>
internal sealed class LetterVariables
{
    private readonly HashSet<string> _loops;
    private readonly Dictionary<string, int> _assigned;

    private LetterVariables(Walker walker) => (_loops, _assigned) = (walker.Loops, walker.Assigned);

    /// <summary>The variables of a template and of all that it includes.</summary>
    public static LetterVariables Of(BoundTemplate template)
    {
        var walker = new Walker();
        walker.Visit(template.Body);
        return new(walker);
    }

    /// <summary>Whether the variable always holds an element of a list that a loop walks.</summary>
    public bool IsElement(string name) => _loops.Contains(name) && !_assigned.ContainsKey(name);

    /// <summary>
    /// Whether the variable holds one value for as long as a letter, or a round of a loop, is written.
    /// </summary>
    public bool IsFixed(string name) => !_assigned.TryGetValue(name, out var count) || count == 1;

    private sealed class Walker : BoundTreeWalker
    {
        private int _depth;

        public HashSet<string> Loops { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Assigned { get; } = new(StringComparer.Ordinal);

        public override void Visit(BoundStatement statement)
        {
            switch (statement)
            {
                case BoundFor loop:
                    Loops.Add(loop.Variable);
                    break;
                case BoundAssignment { Name: var name }:
                    Assign(name);
                    break;
                case BoundCapture { Name: var name }:
                    Assign(name);
                    break;
            }

            // What a round assigns is another value in the next.
            var isLoop = statement is BoundFor or BoundWhile;
            _depth += isLoop ? 1 : 0;
            base.Visit(statement);
            _depth -= isLoop ? 1 : 0;
        }

        private void Assign(string name)
        {
            Assigned.TryGetValue(name, out var count);
            Assigned[name] = count + (_depth > 0 ? 2 : 1);
        }
    }
}
