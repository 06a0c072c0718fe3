using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits what checks a section: every field, every section below, and the developer's own rules.</summary>
internal static class CheckEmitter
{
    public static void Emit(CodeWriter code, SectionSpec section)
    {
        code.Line(
            "/// <summary>Returns every error and warning of the data, with its place; empty when there is "
                + "none.</summary>"
        );
        using (code.Braces($"public {RuntimeNames.IReadOnlyList}<{RuntimeNames.Diagnostic}> Validate()"))
        {
            code.Line($"var diagnostics = new {RuntimeNames.DiagnosticBag}();");
            code.Line($"(({RuntimeNames.ISection})this).Check(diagnostics);");
            code.Line("return diagnostics.Diagnostics;");
        }

        code.Line();
        code.Line(
            "/// <summary>Checks the rules across the fields of the section. Implement it to add rules.</summary>"
        );
        code.Line(
            "/// <param name=\"diagnostics\">Takes each error or warning: <c>diagnostics.Add(rule, "
                + "nameof(Field), \"what is wrong\")</c>.</param>"
        );
        code.Line($"partial void CheckRules({RuntimeNames.DiagnosticBag} diagnostics);");
        code.Line();
        using (code.Braces($"void {RuntimeNames.ISection}.Check({RuntimeNames.DiagnosticBag} diagnostics)"))
        {
            foreach (var field in section.Fields)
            {
                EmitField(code, section, field.Member);
            }

            code.Line($"(({RuntimeNames.ISection})this).CheckRules(diagnostics);");
        }

        code.Line();
        using (code.Braces($"void {RuntimeNames.ISection}.CheckRules({RuntimeNames.DiagnosticBag} diagnostics)"))
        {
            code.Line($"diagnostics.EnterRules({SchemaEmitter.Schema(section)});");
            code.Line("this.CheckRules(diagnostics);");
            code.Line("diagnostics.LeaveRules();");
        }
    }

    private static void EmitField(CodeWriter code, SectionSpec section, MemberSpec member)
    {
        if (!member.IsNullable)
        {
            EmitValue(code, section, member, "this." + member.Identifier);
            return;
        }

        using (code.Braces($"if (this.{member.Identifier} is {{ }} {Local.Of(member)})"))
        {
            EmitValue(code, section, member, Local.Of(member));
        }

        code.Line();
    }

    private static void EmitValue(CodeWriter code, SectionSpec section, MemberSpec member, string value)
    {
        code.Line($"diagnostics.Enter({SchemaEmitter.Field(section, member)});");
        code.Line($"{member.Type.Codec}.Check(diagnostics, {SchemaEmitter.Field(section, member)}.Type, {value});");
        code.Line("diagnostics.Leave();");
    }
}
