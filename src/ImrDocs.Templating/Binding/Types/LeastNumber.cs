namespace ImrDocs.Templating.Binding.Types;

/// <summary>How small a number can be, as far as it is known before a letter is written.</summary>
public enum LeastNumber
{
    /// <summary>It can be below 0.</summary>
    Any,

    /// <summary>It is 0 or more.</summary>
    Zero,

    /// <summary>It is more than 0.</summary>
    AboveZero,
}
