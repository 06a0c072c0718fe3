using ImrDocs.Templating.Schema;

namespace ImrDocs.Models;

/// <summary>The code of a computed member threw. The message quotes no value.</summary>
internal sealed class ComputedMemberException(SectionSchema section, FieldSchema member, Exception exception)
    : Exception(
        $"the code of '{section.Name}.{member.Name}' threw {exception.GetType().Name}; correct the property, so "
            + "that it has a value for every case",
        exception
    );
