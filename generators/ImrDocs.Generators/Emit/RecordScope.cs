using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Emit;

/// <summary>Emits the namespace and the types around a record.</summary>
internal static class RecordScope
{
    /// <param name="code">Where to write.</param>
    /// <param name="record">The record.</param>
    /// <param name="emit">Emits the record itself.</param>
    public static void Emit(CodeWriter code, RecordSpec record, Action emit)
    {
        if (record.Namespace.Length == 0)
        {
            EmitContainer(code, record, depth: 0, emit);
            return;
        }

        using (code.Braces("namespace " + record.Namespace))
        {
            EmitContainer(code, record, depth: 0, emit);
        }
    }

    private static void EmitContainer(CodeWriter code, RecordSpec record, int depth, Action emit)
    {
        if (depth == record.Containers.Count)
        {
            emit();
            return;
        }

        using (code.Braces("partial " + record.Containers[depth]))
        {
            EmitContainer(code, record, depth + 1, emit);
        }
    }
}
