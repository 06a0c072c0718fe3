using ImrDocs.TemplateFolders;

namespace ImrDocs.Verification.Tests.Notices;

/// <summary>Templates of notices, with every kind of thing that a template asks.</summary>
internal static class NoticeTemplates
{
    public const string Layout =
        """
            # Notice {{ number }}: {{ status }}


            """
        + "{{ case status }}{{ when 'open' }}It is under way.{{ when 'closed', 'void' }}It is over.{{ else }}"
        + "Nobody has seen it.{{ end }} {{ is_final ? 'Nothing' : 'More' }} follows. "
        + "Reason: {{ reason ?? 'none' }}.\n\n"
        + "{{ for line in lines }}{{ line.text }}{{ if line.amount > 100 && line.is_urgent }} at once{{ end }}"
        + "{{ if !for.last }}, {{ end }}{{ end }}"
        + """


            Copies: {{ for copy in copies }}{{ copy }}; {{ else }}nobody{{ end }}
            {{~ if due_on ~}}

            Answer by {{ due_on | date.to_string '%m/%d/%Y' }}.
            {{~ end ~}}

            {{ case copies.size }}{{ when 0 }}No copy{{ when 1 }}One copy{{ else }}Copies{{ end }} at all.

            """;

    public static TemplateFiles Of(string layout = Layout, string title = "Notice {{ number }}") =>
        TemplateFiles.FromTexts([
            new("layout.scriban-md", layout.ReplaceLineEndings("\n")),
            new("title.scriban-txt", title),
            new("running-head.scriban-txt", "Notice"),
            new("page.css", ""),
        ]);
}
