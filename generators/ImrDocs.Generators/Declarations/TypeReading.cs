using ImrDocs.Generators.Model;

namespace ImrDocs.Generators.Declarations;

/// <summary>What came of reading a type.</summary>
/// <param name="Type">The type, or null when a letter cannot hold it.</param>
/// <param name="IsNullable">Whether the type is written with a question mark.</param>
/// <param name="Problem">What is wrong; null with a null type when it is reported elsewhere.</param>
internal readonly record struct TypeReading(TypeSpec? Type, bool IsNullable, Problem? Problem);
