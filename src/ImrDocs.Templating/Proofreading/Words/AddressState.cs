namespace ImrDocs.Templating.Proofreading.Words;

/// <summary>Where in the address of a link the text is.</summary>
/// <param name="End">The character with which the address ends; a null character outside of one.</param>
/// <param name="Depth">How many parentheses are open in it.</param>
internal readonly record struct AddressState(char End, int Depth)
{
    public bool IsIn => End != '\0';

    /// <summary>The state after a character.</summary>
    public AddressState After(char c) =>
        c switch
        {
            '\n' => default,
            '(' when End == ')' => this with { Depth = Depth + 1 },
            ')' when End == ')' && Depth > 0 => this with { Depth = Depth - 1 },
            _ => c == End ? default : this,
        };
}
