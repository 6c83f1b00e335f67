using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>Says only what matters of an event.</summary>
internal static class Given
{
    public static DateTimeOffset Start { get; } = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    public static LeadFold Fold { get; } = new(FunnelProfiles.ColdToClose, new ServiceLevels([ShippedLevel()]));

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
        return LeadFold.Tell(state, new ToldFact.Offered(state.Current!.Number, state.NextPlace(at, "op-offer" + number), "routing", offer));
    }

    private static ServiceLevel ShippedLevel()
    {
        using var document = JsonDocument.Parse(ServiceLevelReader.Shipped);
        return ServiceLevelReader.Read(document.RootElement, "default", 1, DateTimeOffset.MinValue) is Reading<ServiceLevel>.Done read
            ? read.Value
            : throw new InvalidOperationException("The shipped service level cannot be read.");
    }
}
