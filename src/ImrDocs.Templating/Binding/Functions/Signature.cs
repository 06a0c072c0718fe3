using ImrDocs.Templating.Binding.Types;

namespace ImrDocs.Templating.Binding.Functions;

/// <summary>Short forms in which the tables of functions are written.</summary>
internal static class Signature
{
    public static readonly FunctionParameter Text = new(ParameterKind.Text);
    public static readonly FunctionParameter Found = new(ParameterKind.TextToFind);
    public static readonly FunctionParameter PlainText = new(ParameterKind.PlainText);
    public static readonly FunctionParameter Number = new(ParameterKind.Number);
    public static readonly FunctionParameter Whole = new(ParameterKind.WholeNumber);
    public static readonly FunctionParameter Date = new(ParameterKind.Date);
    public static readonly FunctionParameter Sections = new(ParameterKind.ListOfSections);
    public static readonly FunctionParameter FieldName = new(ParameterKind.FieldName);
    public static readonly FunctionParameter OrderedFieldName = new(ParameterKind.OrderedFieldName);
    public static readonly FunctionParameter Counted = new(ParameterKind.Counted);
    public static readonly FunctionParameter Place = new(ParameterKind.Index);
    public static readonly FunctionParameter List = new(ParameterKind.List);
    public static readonly FunctionParameter Texts = new(ParameterKind.ListOfTexts);
    public static readonly FunctionParameter PlainTexts = new(ParameterKind.ListOfPlainTexts);
    public static readonly FunctionParameter Ordered = new(ParameterKind.ListOfOrdered);
    public static readonly FunctionParameter WrittenDate = new(ParameterKind.WrittenDate);
    public static readonly FunctionParameter DateFormat = new(ParameterKind.DateFormat);
    public static readonly FunctionParameter NumberFormat = new(ParameterKind.NumberFormat);
    public static readonly FunctionParameter Pattern = new(ParameterKind.Pattern);
    public static readonly FunctionParameter Divisor = new(ParameterKind.Divisor);
    public static readonly FunctionParameter Count = new(ParameterKind.Count);
    public static readonly FunctionParameter Decimals = new(ParameterKind.Decimals);
    public static readonly FunctionParameter Value = new(ParameterKind.Value);
    public static readonly FunctionParameter Optional = new(ParameterKind.Optional);

    public static FunctionParameter Maybe(FunctionParameter parameter) => parameter with { IsOptional = true };

    /// <summary>The result depends on what is given here, and says nothing of it.</summary>
    public static FunctionParameter Asked(FunctionParameter parameter) => parameter with { IsSaid = false };

    /// <summary>The result can be any text, also one with nothing to read.</summary>
    public static FunctionSignature ToText(string name, params FunctionParameter[] parameters) =>
        new(name, parameters, static _ => new TextTemplateType(Contents: TextContents.Any));

    public static FunctionSignature ToFullText(string name, params FunctionParameter[] parameters) =>
        new(name, parameters, static _ => new TextTemplateType());

    /// <summary>The result says something when the first argument does.</summary>
    public static FunctionSignature ToSameText(string name, params FunctionParameter[] parameters) =>
        new(name, parameters, static given => given[0].Text with { IsNullable = false });

    /// <summary>The result is a size or a place, which says nothing of what is counted.</summary>
    public static FunctionSignature ToCount(string name, params FunctionParameter[] parameters) =>
        new(name, [.. parameters.Select(Asked)], static _ => new NumberTemplateType { Least = LowerBound.Zero });

    public static FunctionSignature ToNumber(string name, params FunctionParameter[] parameters) =>
        new(name, parameters, static _ => new NumberTemplateType(IsWhole: false));

    /// <summary>The result is yes or no, which says nothing of what is asked about.</summary>
    public static FunctionSignature ToBoolean(string name, params FunctionParameter[] parameters) =>
        new(name, [.. parameters.Select(Asked)], static _ => new BooleanTemplateType());

    public static FunctionSignature ToDate(string name, params FunctionParameter[] parameters) =>
        new(name, parameters, static _ => new DateTemplateType());

    /// <summary>The result is a list like the first argument.</summary>
    public static FunctionSignature ToSameList(string name, params FunctionParameter[] parameters) =>
        new(name, parameters, static given =>
            given[0].Type is ListTemplateType list
                ? list with
                {
                    IsNullable = false,
                    CanBeEmpty = true,
                }
                : new UnknownTemplateType()
        );

    /// <summary>The result is a list of the same elements as the first argument.</summary>
    public static FunctionSignature ToSameElements(string name, params FunctionParameter[] parameters) =>
        new(name, parameters, static given => given[0].Type);

    /// <summary>The result is an element of the first argument, which may be empty.</summary>
    public static FunctionSignature ToElement(string name, params FunctionParameter[] parameters) =>
        new(name, parameters, static given =>
            given[0].Type is ListTemplateType list
                ? list.Element with
                {
                    IsNullable = list.CanBeEmpty || list.Element.IsNullable,
                }
                : new UnknownTemplateType()
        );
}
