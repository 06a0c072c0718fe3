namespace ImrDocs.Templating.Binding.Functions;

/// <summary>Functions of Scriban's that have no place in a letter, with the reason.</summary>
internal static class RefusedFunctions
{
    private const string Clock =
        "it asks the clock, and the same case must give the same letter; declare the date as a field";
    private const string Chance =
        "it asks chance, and the same case must give the same letter; declare the number as a field";
    private const string Markup = "values are escaped by where they stand, not by functions; take the function away";
    private const string Code = "it runs text as code; write the calculation itself";
    private const string Untyped = "what it gives has no type that can be checked";
    private const string Digest =
        "a letter has no use for digests and encodings; declare what the letter says as a field";
    private const string Empty =
        "no text and no list of a letter equals it; compare a text with '', and ask a list for '.empty?' or its size";
    private const string Time = "a date of a letter has no time of day; use 'date.add_days'";
    private const string Callback =
        "it calls a function of Scriban's for each element, which is named with '@': array.each @string.upcase; "
        + "where more "
        + "is done with an element, walk the list with 'for'";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["array.any"] = Callback,
        ["array.cycle"] = "it counts on through the whole letter; ask 'for.even' or 'for.index'",
        ["array.each"] = Callback,
        ["array.filter"] = Callback,
        ["date.add_hours"] = Time,
        ["date.add_milliseconds"] = Time,
        ["date.add_minutes"] = Time,
        ["date.add_seconds"] = Time,
        ["blank"] = Empty,
        ["empty"] = Empty,
        ["date.format"] = "a date is printed with a format of its own each time; use 'date.to_string'",
        ["date.default_format"] = "a date is printed with a format of its own each time",
        ["date.now"] = Clock,
        ["date.parse_to_string"] =
            "a text that is no date becomes the year 1 without a word; declare the field as a date",
        ["date.utc_now"] = Clock,
        ["html.escape"] = Markup,
        ["html.newline_to_br"] = Markup,
        ["html.strip"] = Markup,
        ["html.url_encode"] = Markup,
        ["html.url_escape"] = Markup,
        ["include_join"] = "it joins files by a name that is not known before; use 'for' and 'include'",
        ["math.divided_by"] =
            "it drops the decimals where the divisor is a whole number; write '/', or '//' for a whole result",
        ["math.random"] = Chance,
        ["math.uuid"] = Chance,
        ["object.eval"] = Code,
        ["object.eval_template"] = Code,
        ["object.from_json"] = Untyped + "; declare it as fields",
        ["object.has_key"] =
            "a field is there or the template does not pass its check; test its value: {{ if section.field }}",
        ["object.has_value"] = "test the field itself: {{ if section.field }}",
        ["object.keys"] = Untyped + "; write the names of the fields",
        ["object.kind"] = "types are known when the template is checked; take the question away",
        ["object.to_json"] = "a letter is not written for machines; print the fields",
        ["object.typeof"] = "types are known when the template is checked; take the question away",
        ["object.values"] = Untyped + "; write the names of the fields",
        ["regex.match"] = "it gives an empty list or a list of parts; declare what you look for as a field",
        ["regex.matches"] = "it gives lists of parts; declare what you look for as a field",
        ["regex.unescape"] =
            "a text that is no regular expression is an error only when the letter is rendered; write the text itself",
        ["string.base64_decode"] = Digest,
        ["string.base64_encode"] = Digest,
        ["string.escape"] = Markup,
        ["string.hmac_sha1"] = Digest,
        ["string.hmac_sha256"] = Digest,
        ["string.hmac_sha512"] = Digest,
        ["string.literal"] = Markup,
        ["string.md5"] = Digest,
        ["string.sha1"] = Digest,
        ["string.sha256"] = Digest,
        ["string.sha512"] = Digest,
        ["string.to_double"] = "a text that is no number becomes nothing without a word; declare the field as a number",
        ["string.to_float"] = "a text that is no number becomes nothing without a word; declare the field as a number",
        ["string.truncatewords"] = "it adds '...' also to a text that has no more words; use 'string.truncate'",
        ["timespan.from_days"] = Time,
        ["timespan.from_hours"] = Time,
        ["timespan.from_milliseconds"] = Time,
        ["timespan.from_minutes"] = Time,
        ["timespan.from_seconds"] = Time,
        ["timespan.parse"] = Time,
        ["timespan.zero"] = Time,
    };

    public static string? Reason(string name) => Reasons.TryGetValue(name, out var reason) ? reason : null;
}
