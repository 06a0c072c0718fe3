using System.Collections.Immutable;
using ImrDocs.Generators.Emit;
using ImrDocs.Generators.Templates;
using ImrDocs.Generators.Typing;
using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Syntax;

namespace ImrDocs.Generators.Compiled;

/// <summary>
/// The methods that the templates of a letter become in one form: one for each way in which a template is called.
/// </summary>
/// <remarks>Two calls that write the same share a method.</remarks>
/// <param name="set">The letter and its templates.</param>
/// <param name="form">The form.</param>
internal sealed class TemplateMethods(LetterTemplateSet set, EmittedForm form)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<EmittedMethod> _methods = [];
    private readonly Dictionary<string, TemplateSource> _files = set.Files.ToDictionary(
        static source => source.Path,
        StringComparer.Ordinal
    );

    public LetterModel Letter => set.Model;

    public EmittedForm Form => form;

    /// <summary>The methods in the order in which they are complete: what is called stands before its caller.</summary>
    public IReadOnlyList<EmittedMethod> Methods => _methods;

    /// <summary>A template as it was written.</summary>
    public TemplateSource SourceOf(string path) => _files[path];

    /// <summary>Emits the template that a letter begins with. Returns its method's name.</summary>
    public string AddEntry(BoundTemplate template, TemplateCompilation compilation)
    {
        return Add(
            template.Body,
            CompiledScope.Of(template, compilation.Variables),
            new(Letter, caller: null, new Dictionary<string, Value>()),
            TemplateNames.OfPath(template.Path),
            []
        );
    }

    /// <summary>Emits what a call of a template or function becomes. Returns the method's name.</summary>
    public string Add(
        BoundStatement statement,
        CompiledScope scope,
        MethodBody body,
        string name,
        ImmutableArray<BoundStatement> calls
    )
    {
        var code = new CodeWriter();
        new StatementEmitter(this, body, code, scope.Path, calls).EmitAll(statement, scope);
        var declared = new CodeWriter();
        foreach (var variable in body.Declared)
        {
            declared.Line(
                $"{variable.Value.Declared} {variable.Value.Code} = "
                    + $"default{(variable.Value.Type.IsNullable ? "" : "!")};"
            );
        }

        var parameters = string.Concat(
            body.Parameters.Select(static p => $", {(p.IsSet ? "ref " : "")}{p.Value.Declared} {p.Value.Code}")
        );
        var text = declared.ToString() + code;
        var key = $"{scope.Path}\n{name}\n{parameters}\n{text}";
        if (!_names.TryGetValue(key, out var known))
        {
            known = NewName(name);
            _names.Add(key, known);
            _methods.Add(new(scope.Path, known, parameters, text));
        }

        return $"{CompiledClasses.Name(Letter, form.Name)}.{known}";
    }

    private string NewName(string name)
    {
        var pascal = string.Concat(
            name.Split('-', '_', '/')
                .Where(static word => word.Length > 0)
                .Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1))
        );
        pascal = pascal.Length == 0 || char.IsDigit(pascal[0]) ? "Template" + pascal : pascal;
        var next = pascal;
        var number = _numbers.TryGetValue(pascal, out var last) ? last : 1;
        while (!_taken.Add(next))
        {
            number++;
            next = pascal + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _numbers[pascal] = number;
        return next;
    }
}

/// <summary>An emitted method.</summary>
/// <param name="Path">The template's path.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">What it takes beside the output and the letter, as C#.</param>
/// <param name="Body">The lines of its body.</param>
internal sealed record EmittedMethod(string Path, string Name, string Parameters, string Body);
