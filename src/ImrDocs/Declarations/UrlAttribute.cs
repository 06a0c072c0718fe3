namespace ImrDocs.Declarations;

/// <summary>
/// Declares a text, or each text of a list, as an address of the web: only such a value can be the address of a link.
/// </summary>
/// <remarks>
/// The address is absolute, begins with <c>https://</c>, and is written in the ASCII characters of RFC 3986, without
/// parentheses, quotation marks, brackets, <c>*</c>, and <c>~</c>: encode them, as <c>%28</c>. It names no user.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UrlAttribute : Attribute;
