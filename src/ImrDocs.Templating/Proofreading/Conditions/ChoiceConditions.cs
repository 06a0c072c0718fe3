using ImrDocs.Templating.Binding.Tree;
using ImrDocs.Templating.Flow;

namespace ImrDocs.Templating.Proofreading.Conditions;

/// <summary>Says when a letter takes one of the ways of a choice.</summary>
internal static class ChoiceConditions
{
    /// <summary>The conditions that hold on a way, and those that do not.</summary>
    /// <param name="reader">Reads the conditions of the letter.</param>
    /// <param name="choice">The choice.</param>
    /// <param name="way">The index of the way.</param>
    /// <param name="given">What the template around the choice was given.</param>
    public static IEnumerable<Assumption> Of(
        this ConditionReader reader,
        FlowChoice choice,
        int way,
        CallArguments given
    )
    {
        switch (choice.Statement)
        {
            case BoundIf condition:
                yield return new(reader.Read(condition.Condition, given), way == 0);
                break;
            case BoundCase choose:
                for (var i = 0; i <= way && i < choose.Branches.Count; i++)
                {
                    yield return new(reader.Read(choose.Value, choose.Branches[i], given), i == way);
                }

                break;
        }
    }
}
