namespace ImrDocs.Tests.RichTexts;

/// <summary>Layouts of opinions with rich texts in every place that one can have.</summary>
internal static class RichTextPlaces
{
    public static IReadOnlyList<string> Layouts { get; } =
    [
        "{{ rationale }}\n\n{{ summary }}\n\nEnd.\n",
        "- x\n- {{ rationale }}\n- y\n\nEnd.\n",
        "- x\n\n  {{ rationale }}\n\n- y\n",
        "1. x\n\n   {{ rationale }}\n\n   {{ summary }}\n\n2. y\n\n{{ rationale }}\n",
        "T\n:   {{ rationale }}\n\nU\n:   x\n\n    {{ rationale }}\n",
        "Words.\n\nT\n:   {{ rationale }}\n\nU\n:   x\n\n    {{ rationale }}\n",
        "> Words.\n>\n> T\n> :   {{ rationale }}\n",
        "> {{ rationale }}\n>\n> {{ summary }}\n\n1. > {{ rationale }}\n",
        "- a\n  - {{ rationale }}\n  - b\n- c\n",
        "> - {{ rationale }}\n>   - x\n",
        "## H\n\n{{ rationale }}\n\n## I\n\n- x\n\n{{ rationale }}\n\n1. y\n",
        "{{~ for finding in findings ~}}\n{{ finding }}\n\n{{~ end ~}}\n\n- x\n",
        "{{~ for finding in findings ~}}\n- {{ finding }}\n{{~ end ~}}\n\nEnd.\n",
    ];
}
