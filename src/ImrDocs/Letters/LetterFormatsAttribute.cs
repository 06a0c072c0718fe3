namespace ImrDocs.Letters;

/// <summary>
/// Says that an assembly has forms of letters. Letters of the projects that reference it are written in them, too.
/// </summary>
/// <param name="type">
/// A public static class. Each public static property of it with the type <see cref="LetterFormat"/> is a form.
/// </param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class LetterFormatsAttribute(Type type) : Attribute
{
    /// <summary>The class whose properties are the forms.</summary>
    public Type Type { get; } = type;
}
