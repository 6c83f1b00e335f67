using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Routing;

/// <summary>What a hand-over knows beside the lead (design §5); where a member is null, conditions see the lead's own field of that name, if it has one.</summary>
public sealed record RoutingContext
{
    /// <summary>The departments that care for the lead (D-21).</summary>
    public IReadOnlyList<string>? Staffing { get; init; }

    /// <summary>The ISO 3166-2 region.</summary>
    public string? Region { get; init; }

    /// <summary>The persona's id.</summary>
    public string? Persona { get; init; }

    /// <summary>Where the lead came from.</summary>
    public string? Source { get; init; }

    /// <summary>The campaign that carried it.</summary>
    public string? Campaign { get; init; }

    /// <summary>How well the company is known: <c>cold warm customer</c>.</summary>
    public string? Relationship { get; init; }

    /// <summary>The qualification level, 1 to 5 (D-17).</summary>
    public int? Level { get; init; }

    /// <summary>The stage, in the profile's words.</summary>
    public string? Stage { get; init; }

    /// <summary>Whether the lead asked for contact (D-15).</summary>
    public bool? FastLane { get; init; }

    /// <summary>The cycle's product.</summary>
    public string? Product { get; init; }

    /// <summary>The lead's price, else its product's list price (D-21).</summary>
    public Money? Price { get; init; }

    internal FieldValue? Get(string field) => field switch
    {
        "staffing" => FieldValue.Of(Staffing),
        "region" => FieldValue.Of(Region),
        "persona" => FieldValue.Of(Persona),
        "source" => FieldValue.Of(Source),
        "campaign" => FieldValue.Of(Campaign),
        "relationship" => FieldValue.Of(Relationship),
        "level" => FieldValue.Of(Level),
        "stage" => FieldValue.Of(Stage),
        "fastLane" => FieldValue.Of(FastLane),
        "product" => FieldValue.Of(Product),
        "price" => FieldValue.Of(Price),
        _ => null,
    };
}
