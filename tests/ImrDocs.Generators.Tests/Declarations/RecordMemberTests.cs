using ImrDocs.Generators.Tests.Compiling;

namespace ImrDocs.Generators.Tests.Declarations;

public sealed class RecordMemberTests
{
    [Fact]
    public void What_a_record_may_have_a_section_may_have() =>
        Generation
            .Of(
                """
                namespace N;
                [Section] internal sealed partial record Part
                {
                    public required partial string Name { get; init; }
                    private System.Type EqualityContract => typeof(Part);
                    public override string ToString() => Name;
                    public bool Equals(Part? other) => other is not null && other.Name == Name;
                    public override int GetHashCode() => Name.GetHashCode();
                    private bool PrintMembers(System.Text.StringBuilder builder) => builder.Append(Name).Length > 0;
                    public void Deconstruct(out string name) => name = Name;
                    public string ToString(int length) => Name.Substring(length);
                }
                """
            )
            .Clean();
}
