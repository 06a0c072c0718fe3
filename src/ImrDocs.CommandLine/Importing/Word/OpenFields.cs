using DocumentFormat.OpenXml.Wordprocessing;

namespace ImrDocs.CommandLine.Importing.Word;

/// <summary>The fields that are open while runs are read: they can be nested, and end in another paragraph.</summary>
/// <param name="findings">Takes what cannot be taken over.</param>
internal sealed class OpenFields(ImportFindings findings)
{
    private readonly FieldReader _reader = new(findings);
    private readonly Stack<OpenField> _open = new();
    private ImportPlace _place = ImportPlace.Document;

    /// <summary>What stands outside of all fields, or is shown as it is.</summary>
    public List<ImportedInline> Output { get; private set; } = [];

    /// <summary>Whether a field has begun that has not ended.</summary>
    public bool AreOpen => _open.Count > 0;

    /// <summary>Whether what is read belongs to a field that replaces it.</summary>
    public bool IsInResult => AreOpen && !_open.Peek().IsTransparent;

    /// <summary>Begins a paragraph.</summary>
    public void Begin(ImportPlace place) => (_place, Output) = (place, []);

    /// <summary>
    /// What the fields that have not ended show; none is open any more. Where nothing divides the code of a field from
    /// what it shows, that is both.
    /// </summary>
    public IReadOnlyList<ImportedInline> TakeRest()
    {
        List<ImportedInline> rest =
        [
            .. _open.Reverse().SelectMany(static field => field.Instruction is null ? field.Code : field.Result),
        ];
        _open.Clear();
        return rest;
    }

    /// <summary>What a field becomes.</summary>
    /// <param name="instruction">Its code.</param>
    /// <param name="result">What the document shows for it.</param>
    public IReadOnlyList<ImportedInline> Meaning(FieldInstruction instruction, IReadOnlyList<ImportedInline> result) =>
        _reader.Read(instruction, result, _place);

    /// <summary>Adds to the innermost field that is being read, or to the paragraph.</summary>
    public void Emit(ImportedInline inline)
    {
        foreach (var field in _open)
        {
            if (field.Instruction is null)
            {
                field.Code.Add(inline);
                return;
            }

            if (!field.IsTransparent)
            {
                field.Result.Add(inline);
                return;
            }
        }

        Output.Add(inline);
    }

    /// <summary>Opens, divides, or closes a field.</summary>
    /// <exception cref="ImportException">Fields are nested too deep.</exception>
    public void Read(FieldChar field)
    {
        var type = field.FieldCharType?.Value;
        if (type == FieldCharValues.Begin)
        {
            var form = field.FormFieldData;
            if (_open.Count >= WordLimits.MostOpenFields)
            {
                throw new ImportException(
                    ImportRules.TooLarge,
                    $"fields are nested more than {WordLimits.MostOpenFields} deep; take some of them away"
                );
            }

            _open.Push(new OpenField { FormField = form is null ? null : ContentControl.Read(form) });
        }
        else if (type == FieldCharValues.Separate && _open.Count > 0)
        {
            Separate(_open.Peek());
        }
        else if (type == FieldCharValues.End && _open.Count > 0)
        {
            var closed = _open.Peek();
            Separate(closed);
            _open.Pop();
            foreach (var part in Close(closed))
            {
                Emit(part);
            }
        }
    }

    /// <summary>What is read meanwhile, which goes to a list of its own.</summary>
    public List<ImportedInline> Inside(Action read)
    {
        var field = new OpenField { Instruction = new("", [], []) };
        _open.Push(field);
        read();
        while (_open.Count > 0 && _open.Peek() != field)
        {
            var unended = _open.Pop();
            Separate(unended);
            field.Result.AddRange(Close(unended));
        }

        _ = _open.Count > 0 ? _open.Pop() : null;
        return field.Result;
    }

    private static void Separate(OpenField field)
    {
        if (field.Instruction is null)
        {
            field.Instruction = FieldInstruction.Parse(field.Code);
            field.IsTransparent = field.FormField is null && !FieldReader.ReplacesResult(field.Instruction.Name);
        }
    }

    private IReadOnlyList<ImportedInline> Close(OpenField field) =>
        field.FormField is { } use
            ? [new FieldInline(use) { Emphasis = field.Result.Count > 0 ? field.Result[0].Emphasis : Emphasis.None }]
            : Meaning(field.Instruction!, field.Result);
}
