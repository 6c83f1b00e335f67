using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>Says only what matters of an event.</summary>
internal static class Given
{
    public static DateTimeOffset Start { get; } = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    public static ServiceLevel Shipped { get; } = Level(ServiceLevelReader.Shipped);

    public static LeadFold Fold { get; } = new(new ServiceLevels([Shipped]));

    /// <summary>The fold of a service level in JSON; what it does not say is as shipped.</summary>
    public static LeadFold FoldOf(string json) => new(new ServiceLevels([Level(json)]));

    /// <summary>The fold of a service level whose leads move by a profile, also by a company's own.</summary>
    public static LeadFold FoldOf(FunnelProfile profile, ServiceLevel level) =>
        new(Agreements.Of(new ServiceLevels([level with { Profile = profile.Id }]), new FunnelProfileBook([profile])));

    public static ServiceLevel Level(string json, int version = 1, DateTimeOffset from = default)
    {
        var members = JsonNode.Parse(json)!.AsObject();
        if (!members.ContainsKey("rules")) members["rules"] = JsonNode.Parse(ServiceLevelReader.Shipped)!["rules"]!.DeepClone();
        using var document = JsonDocument.Parse(members.ToJsonString());
        return ServiceLevelReader.Read(document.RootElement, "default", version, from) switch
        {
            Reading<ServiceLevel>.Done read => read.Value,
            Reading<ServiceLevel>.Refused refused => throw new InvalidOperationException(string.Join("; ", refused.Errors.Select(error => error.Pointer + " " + error.Message))),
            _ => throw new InvalidOperationException("A document is read or refused."),
        };
    }

    public static LeadEvent Touch(string kind, int minute, string? id = null) => new()
    {
        Id = id ?? $"{kind}-{minute}",
        Source = "generic",
        Type = LeadEventType.Touchpoint,
        OccurredAt = Start.AddMinutes(minute),
        ReceivedAt = Start.AddMinutes(minute),
        Lead = new Contact { Email = EmailAddress.TryParse("a@example.com") },
        Touchpoint = new Touchpoint(kind),
    };

    public static LeadEvent Profile(Contact contact, int minute) => new()
    {
        Id = $"profile-{minute}",
        Source = "generic",
        Type = LeadEventType.Profile,
        OccurredAt = Start.AddMinutes(minute),
        Lead = contact,
    };

    public static LeadState Lead(params LeadEvent[] events) => events.Aggregate(LeadState.Empty, Fold.Apply);

    public static LeadState Ripe() => Lead([.. Enumerable.Range(0, 5).Select(minute => Touch(TouchpointKinds.NewsletterSignup, minute))]);

    public static LeadState Offered(LeadState? lead = null, string representative = "anna", int number = 1)
    {
        var state = lead ?? Ripe();
        var at = state.Last.At.AddMinutes(1);
        var offer = new Offer
        {
            Number = number, Representative = representative, Department = "inside-sales", Pool = "inside-south", Rule = "de-south",
            Table = "default", TableVersion = 1, OfferedAt = at, AcceptBy = at.AddHours(4),
        };
        return Fold.Tell(state, new ToldFact.Offered(state.Current!.Number, state.NextPlace(at, "op-offer" + number), "routing", offer));
    }
}
