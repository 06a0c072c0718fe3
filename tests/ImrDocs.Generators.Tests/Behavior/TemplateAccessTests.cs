using System.Collections;
using ImrDocs.Models;
using static ImrDocs.Generators.Tests.Behavior.SampleNotice;

namespace ImrDocs.Generators.Tests.Behavior;

public sealed class TemplateAccessTests
{
    [Fact]
    public void Templates_read_every_field_and_computed_member()
    {
        Assert.Equal("CM16-0213037", Member(Full, "case_number"));
        Assert.Equal(new DateTime(2016, 10, 13), Member(Full, "opened"));
        Assert.Equal(new DateTime(2016, 12, 9), Member(Full, "closed"));
        Assert.Equal(3, Member(Full, "count"));
        Assert.Equal(long.MaxValue, Member(Full, "total"));
        Assert.Equal(1.50m, Member(Full, "share"));
        Assert.Equal(false, Member(Full, "is_open"));
        Assert.Equal("California", Member(Full, "state")!.ToString());
        Assert.Equal("Very <b>good</b>", Member(Full, "remark"));
        Assert.Same(Full.Reviewer, Member(Full, "reviewer"));
        Assert.Same(Full.Others[0], ((IList)Member(Full, "others")!)[0]);
        Assert.Equal(
            ["New York State", "New Mexico"],
            ((IList)Member(Full.Reviewer!, "states_of_licensure")!).Cast<object>().Select(static s => s.ToString())
        );
        Assert.Equal(57, Member(Full, "days"));
        Assert.Equal(["Pain Medicine", "Oncology"], ((IList)Member(Full, "all_specialties")!).Cast<string>());
    }

    [Fact]
    public void A_computed_text_is_of_one_line() => Assert.Equal("Very <b>good</b>", Member(Full, "remark_line"));

    [Fact]
    public void An_absent_value_is_null()
    {
        Assert.All(["closed", "total", "share", "remark", "reviewer", "hearings", "remark_line"], static name =>
            Assert.Null(Member(Least, name))
        );
    }

    [Theory]
    [InlineData("CaseNumber")]
    [InlineData("caseNumber")]
    [InlineData("unsupported")]
    [InlineData("in_order")]
    [InlineData("")]
    public void Nothing_else_can_be_read(string name)
    {
        Assert.False(((ISection)Full).TryGetMember(name, out var value));
        Assert.Null(value);
    }

    private static object? Member(ISection section, string name)
    {
        Assert.True(section.TryGetMember(name, out var value));
        return value;
    }
}
