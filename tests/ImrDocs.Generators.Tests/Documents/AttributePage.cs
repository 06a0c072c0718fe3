using System.Reflection;
using ImrDocs.Declarations;
using ImrDocs.Generators.Tests.Diagnostics;
using ImrDocs.Templating.Schema.Constraints;

namespace ImrDocs.Generators.Tests.Documents;

/// <summary>Writes the reference of attributes from their declarations, their comments, and their errors.</summary>
internal static class AttributePage
{
    private static readonly IReadOnlyList<Type> Attributes =
    [
        .. typeof(LetterAttribute)
            .Assembly.GetExportedTypes()
            .Where(static type => type.Namespace == typeof(LetterAttribute).Namespace)
            .Where(static type => type.IsSubclassOf(typeof(Attribute)))
            .OrderBy(NameOf, StringComparer.Ordinal),
    ];

    private static readonly string Introduction = """
        # Attributes

        <!-- A test writes this page from the attributes in src/ImrDocs/Declarations. Do not edit it. -->

        The attributes with which you declare a letter, in the namespace `ImrDocs.Declarations`:

        ```csharp
        /// <summary>Who gets a notice.</summary>
        [Section]
        public sealed partial record Recipient
        {
            /// <summary>The full name.</summary>
            [Example("Ada Example")]
            public required partial string Name { get; init; }

            /// <summary>An apartment or a suite.</summary>
            public partial string? Unit { get; init; }

            /// <summary>The name in capitals.</summary>
            public string Heading => Name.ToUpperInvariant();
        }
        ```

        A declaration with an error doesn't compile. The JSON Schema of the letter and the field reference contain the
        constraints, labels, and examples.

        """;

    private static readonly string SeeAlso = """
        ## See also

        - [Diagnostics](diagnostics/README.md): every error, with a wrong and a right example.
        - [Rules of a section](rules.md): what an attribute can't say.
        - [Languages](blocks.md#languages), [links](blocks.md#links), and [sensitive fields](sensitive-fields.md): what
          `[Letter]`, `[Url]`, and `[Sensitive]` change in a letter.

        """;

    /// <summary>The page.</summary>
    public static string Write() =>
        string.Join(
            "\n\n",
            [
                Introduction.ReplaceLineEndings("\n").TrimEnd(),
                string.Join('\n', Attributes.Select(Row).Prepend("|---|---|---|").Prepend("| Attribute | On | Says |")),
                .. Attributes.SelectMany(Blocks),
                SeeAlso.ReplaceLineEndings("\n"),
            ]
        );

    private static string Row(Type type) =>
        $"| [`[{NameOf(type)}]`](#{NameOf(type).ToLowerInvariant()}) | {TargetOf(type)} | {SummaryOf(type)} |";

    private static IEnumerable<string> Blocks(Type type)
    {
        yield return $"## {NameOf(type)}";
        yield return $"```text\n[{SignatureOf(type)}]\n```";
        yield return WrappedText.Of(SummaryOf(type));
        yield return $"On: {TargetOf(type)}.";
        if (ArgumentsOf(type).ToList() is { Count: > 0 } arguments)
        {
            yield return string.Join(
                '\n',
                ["| Argument | Type | Default | Meaning |", "|---|---|---|---|", .. arguments]
            );
        }

        if (AttributeText.Of(Member(type), "remarks") is { Length: > 0 } remarks)
        {
            yield return WrappedText.Of(remarks);
        }

        if (ConstraintTable.Find(NameOf(type)) is { } constraint)
        {
            yield return $"A case with a value that breaks it has an error: {Link(DataErrorOf(constraint, type))}.";
        }

        var errors = AttributeErrors.Of(NameOf(type)).Select(ErrorRow).ToList();
        if (errors.Count > 0)
        {
            yield return string.Join('\n', ["| Error | What must hold |", "|---|---|", .. errors]);
        }
    }

    private static IEnumerable<string> ArgumentsOf(Type type)
    {
        var constructor = Member(type, "M", $"#ctor({Types(type)})");
        foreach (var parameter in ConstructorOf(type).GetParameters())
        {
            // The comment of a primary constructor's parameter is one of the type.
            var meaning = AttributeText.Of(constructor, "param", parameter.Name);
            yield return $"| `{parameter.Name}` | {WordOf(parameter.ParameterType)} | required | {meaning} |";
        }

        foreach (var property in Named(type))
        {
            var meaning = AttributeText.Of(Member(type, "P", property.Name), "summary");
            var value = Literal(DefaultOf(type, property));
            yield return $"| `{property.Name}` | {WordOf(property.PropertyType)} | `{value}` | {meaning} |";
        }
    }

    private static string SignatureOf(Type type)
    {
        var arguments = ConstructorOf(type)
            .GetParameters()
            .Select(static parameter => parameter.Name!)
            .Concat(Named(type).Select(property => $"{property.Name} = {Literal(DefaultOf(type, property))}"))
            .ToList();
        return arguments.Count == 0 ? NameOf(type) : $"{NameOf(type)}({string.Join(", ", arguments)})";
    }

    private static string TargetOf(Type type) =>
        ConstraintTable.Find(NameOf(type)) is { } constraint
            ? constraint.Target.Words
            : type.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn switch
            {
                AttributeTargets.Class => "a record",
                AttributeTargets.Property => "a property",
                AttributeTargets.Field => "a member of an enum",
                AttributeTargets.Property | AttributeTargets.Field => "a property, a member of an enum",
                var other => throw new NotSupportedException($"{type}: {other}"),
            };

    private static string DataErrorOf(ConstraintDescriptor descriptor, Type type) =>
        descriptor
            .Read(
                new([
                    .. ConstructorOf(type)
                        .GetParameters()
                        .Select(static object? (parameter) => parameter.ParameterType == typeof(string) ? "a" : 1),
                ])
            )
            .Constraint!.Rule.Id;

    private static string ErrorRow(string id) =>
        $"| {Link(id)} | {Descriptors.All.Single(descriptor => descriptor.Id == id).Title} |";

    private static string Link(string id) => $"[{id}](diagnostics/{id}.md)";

    private static string SummaryOf(Type type) => AttributeText.Of(Member(type), "summary");

    private static string NameOf(Type type) => type.Name[..^nameof(Attribute).Length];

    private static ConstructorInfo ConstructorOf(Type type) => Assert.Single(type.GetConstructors());

    private static IEnumerable<PropertyInfo> Named(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static property => property.CanWrite);

    private static object? DefaultOf(Type type, PropertyInfo property) =>
        property.GetValue(
            ConstructorOf(type).Invoke([.. ConstructorOf(type).GetParameters().Select(static _ => (object?)null)])
        );

    private static string Literal(object? value) => value is string text ? $"\"{text}\"" : $"{value}";

    private static string WordOf(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(int) || type == typeof(long) ? "whole number"
        : type == typeof(object) ? "constant"
        : throw new NotSupportedException(type.ToString());

    private static string Types(Type type) =>
        string.Join(',', ConstructorOf(type).GetParameters().Select(static p => p.ParameterType.FullName));

    private static string Member(Type type, string kind = "T", string? name = null) =>
        $"{kind}:{type.FullName}{(name is null ? "" : "." + name)}";
}
