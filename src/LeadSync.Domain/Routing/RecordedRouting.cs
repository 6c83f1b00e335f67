using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Routing;

/// <summary>An offer with what routing knew of the lead when it was made, so that another table can be tried on it (architecture A9). Without what names the person.</summary>
public sealed record RecordedRouting
{
    // Rules that name single persons are not replayed: what they ask for is not kept.
    private static readonly string[] Recorded =
        [.. FieldNames.Routing.Except(["department", "email", "externalId", "visitor", "salutation", "title", "firstName", "lastName", "phone"], StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The lead.</summary>
    public required string LeadId { get; init; }

    /// <summary>The cycle.</summary>
    public required int Cycle { get; init; }

    /// <summary>The offer's number in it.</summary>
    public required int Offer { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The department that was to receive; null where it did not matter.</summary>
    public string? Department { get; init; }

    /// <summary>Who owned the account already; null for nobody.</summary>
    public string? ExistingOwner { get; init; }

    /// <summary>Who had been asked in this cycle before.</summary>
    public IReadOnlyList<string> AskedBefore { get; init; } = [];

    /// <summary>The fields that conditions may ask for, as far as they had a value.</summary>
    public IReadOnlyList<RecordedField> Fields { get; init; } = [];

    /// <summary>Who was asked.</summary>
    public required string Representative { get; init; }

    /// <summary>The pool that drew; null for none.</summary>
    public string? Pool { get; init; }

    /// <summary>The rule that matched; null for none.</summary>
    public string? Rule { get; init; }

    /// <summary>Why nobody of the rule got it; null where the rule's own assignment held.</summary>
    public string? Reason { get; init; }

    /// <summary>The routing table.</summary>
    public required string Table { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>Notes an offer.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="request">What routing knew.</param>
    /// <param name="offer">The offer.</param>
    public static RecordedRouting Of(string leadId, int cycle, RoutingRequest request, Offer offer) => new()
    {
        LeadId = leadId,
        Cycle = cycle,
        Offer = offer.Number,
        At = offer.OfferedAt,
        Department = request.Department,
        ExistingOwner = request.ExistingOwner,
        AskedBefore = [.. request.AskedBefore ?? []],
        Fields = [.. FieldsOf(request.Fields)],
        Representative = offer.Representative,
        Pool = offer.Pool,
        Rule = offer.Rule,
        Reason = offer.Fallback,
        Table = offer.Table,
        Version = offer.TableVersion,
    };

    /// <summary>The same lead at the same hand-over, to be decided at another time; working hours are those of the time at which it came.</summary>
    public RoutingRequest RequestAt(DateTimeOffset now) => new(new RecordedFields(Fields), now, Department, AskedBefore) { ExistingOwner = ExistingOwner, HoursAt = At };

    /// <summary>Prints nothing of the lead but its id.</summary>
    public override string ToString() => $"{LeadId} {Cycle} {Offer}";

    private static IEnumerable<RecordedField> FieldsOf(IFieldSource fields)
    {
        foreach (var name in Recorded)
            if (fields.Get(name) is { } value) yield return RecordedField.Of(name, value);
    }
}
