using System.Collections;
using ImrDocs.Diagnostics;
using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>Walks the members of one JSON object and holds them to the section's declaration.</summary>
public struct JsonMembers
{
    /// <summary>The member of a case, and of a JSON Schema, that gives the address of its schema.</summary>
    internal const string SchemaAddress = "$schema";

    private readonly SectionSchema _schema;
    private readonly long _start;
    private readonly int _errorsBefore;
    private readonly BitArray _seen;

    internal JsonMembers(SectionSchema schema, long start, int errorsBefore)
    {
        _schema = schema;
        _start = start;
        _errorsBefore = errorsBefore;
        _seen = new BitArray(schema.Fields.Count);
    }

    /// <summary>
    /// Goes to the value of the next declared member. Unknown and repeated members are recorded and skipped, and so is
    /// the address of the JSON Schema, which is for editors.
    /// </summary>
    /// <param name="json">The reader.</param>
    /// <param name="index">The index of the member's field in the schema.</param>
    /// <returns>False at the object's end.</returns>
    public readonly bool Next(ref JsonModelReader json, out int index)
    {
        while (json.NextMember(out var name, out var offset))
        {
            if (name == SchemaAddress && json.IsInRoot)
            {
                json.Skip();
                continue;
            }

            index = IndexOf(name);
            if (index >= 0 && !_seen[index])
            {
                _seen[index] = true;
                return true;
            }

            json.Diagnostics.Offset = offset;
            if (index >= 0)
            {
                json.Diagnostics.EnterMember(name);
            }
            else
            {
                json.Diagnostics.EnterUnknownMember(name);
            }

            Refuse(json.Diagnostics, name, index);
            json.Diagnostics.Leave();
            json.Skip();
        }

        index = -1;
        return false;
    }

    /// <summary>Records each required member that was not there.</summary>
    /// <returns>Whether the object, with all that it holds, was read without an error.</returns>
    public readonly bool End(ref JsonModelReader json)
    {
        for (var i = 0; i < _schema.Fields.Count; i++)
        {
            var field = _schema.Fields[i];
            if (field.IsRequired && !_seen[i])
            {
                json.Diagnostics.Offset = _start;
                json.Diagnostics.EnterMember(field.JsonName);
                var name = DeclaredText.Of(field.JsonName);
                json.Diagnostics.Report(ModelRules.Missing, $"the object has no member '{name}', which is required");
                json.Diagnostics.Leave();
            }
        }

        return json.Diagnostics.ErrorCount == _errorsBefore;
    }

    private readonly int IndexOf(string name)
    {
        for (var i = 0; i < _schema.Fields.Count; i++)
        {
            if (!_schema.Fields[i].IsComputed && _schema.Fields[i].JsonName == name)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly void Refuse(DiagnosticBag diagnostics, string name, int index)
    {
        if (index >= 0)
        {
            var declared = DeclaredText.Of(_schema.Fields[index].JsonName);
            diagnostics.Report(
                ModelRules.DuplicateMember,
                $"the member '{declared}' appears a second time here; keep one"
            );
            return;
        }

        var known = DeclaredText.Of(_schema.Fields.Where(static f => !f.IsComputed).Select(static f => f.JsonName));
        diagnostics.Report(
            ModelRules.UnknownMember,
            $"there is no member {FoundValue.Name(name)} here; the members are: {known}"
        );
    }
}
