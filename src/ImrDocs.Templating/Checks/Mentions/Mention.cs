using ImrDocs.Templating.Schema;

namespace ImrDocs.Templating.Checks.Mentions;

/// <summary>A value of the letter that is made use of.</summary>
/// <param name="Origin">Where the value comes from.</param>
/// <param name="IsSaid">Whether a reader learns the value itself; otherwise it is only asked about: tested, compared,
/// counted.</param>
internal sealed record Mention(Origin Origin, bool IsSaid)
{
    /// <summary>The same value, of which a reader learns only an answer.</summary>
    public Mention Asked() => this with { IsSaid = false };

    /// <summary>What is mentioned with a field of this value.</summary>
    public IEnumerable<Mention> With(FieldSchema field) =>
        // Of what is only asked about, no field is read.
        !IsSaid ? [this]
        : Origin.IsKnownPlace ? [new(Origin.With(field), IsSaid)]
        : [new(Origin.With(field), IsSaid), Asked()];

    /// <summary>What is mentioned when it is known what names hold.</summary>
    public IEnumerable<Mention> Resolve(Func<string, IEnumerable<Mention>> held)
    {
        switch (Origin)
        {
            case NameOrigin name:
                var isSaid = IsSaid;
                return held(name.Name).Select(mention => isSaid ? mention : mention.Asked());
            case FieldOrigin { Section: FieldOrigin or NameOrigin } field:
                var isFieldSaid = IsSaid;
                return new Mention(field.Section, IsSaid: true)
                    .Resolve(held)
                    .SelectMany(mention => mention.With(field.Field))
                    .Select(mention => isFieldSaid ? mention : mention.Asked());
            default:
                return [this];
        }
    }
}
