using ImrDocs.Templating.Functions;
using Scriban.Functions;
using Scriban.Runtime;

namespace ImrDocs.Interpretation;

/// <summary>
/// Scriban's functions, less those that a letter must not reach, with the runtime's own in their place and beside them.
/// </summary>
internal static class LetterFunctions
{
    public static ScriptObject Create()
    {
        var functions = new BuiltinFunctions();
        foreach (var group in FunctionTable.Groups)
        {
            if (group.Name is null)
            {
                Change(functions, group);
            }
            else if (group.IsOwn)
            {
                functions.SetValue(group.Name, OwnMembers(group), readOnly: true);
            }
            else if (group.Functions.All(IsRemoved))
            {
                functions.Remove(group.Name);
            }
            else if (group.Functions.Any(static function => IsRemoved(function) || IsReplaced(function)))
            {
                var members = (ScriptObject)((ScriptObject)functions[group.Name]!).Clone(deep: false);
                Change(members, group);
                functions.SetValue(group.Name, members, readOnly: true);
            }
        }

        return functions;
    }

    private static bool IsRemoved(FunctionDescriptor function) => function is RefusedFunction { IsRemoved: true };

    private static bool IsReplaced(FunctionDescriptor function) => function is AllowedFunction { IsReplaced: true };

    private static ScriptObject OwnMembers(FunctionGroup group)
    {
        var members = new ScriptObject();
        foreach (var function in group.Functions.OfType<AllowedFunction>())
        {
            members.SetValue(function.MemberName, SentenceFunctions.Create(function), readOnly: true);
        }

        return members;
    }

    private static void Change(ScriptObject members, FunctionGroup group)
    {
        foreach (var function in group.Functions)
        {
            var name = function.MemberName;
            if (IsRemoved(function))
            {
                members.SetReadOnly(name, false);
                members.Remove(name);
            }
            else if (IsReplaced(function))
            {
                var own = RuntimeFunctions.All[function.Name]((IScriptCustomFunction)members[name]!);
                members.SetReadOnly(name, false);
                members.SetValue(name, own, readOnly: true);
            }
        }
    }
}
