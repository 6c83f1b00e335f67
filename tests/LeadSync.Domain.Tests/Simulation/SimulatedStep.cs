using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Simulation;

/// <summary>One thing that a person does, and what it lets be known.</summary>
internal sealed record SimulatedStep(
    DateTimeOffset At, string Kind, string? Source, string? Content, bool JobTitle, bool Department, bool Company, string? Fact, decimal? Price)
{
    public LeadEvent EventOf(int lead, int step) => new()
    {
        Id = $"{lead}-{step}",
        Source = "generic",
        Type = LeadEventType.Touchpoint,
        OccurredAt = At,
        ReceivedAt = At,
        Lead = new Contact
        {
            Email = EmailAddress.TryParse($"p{lead}@example.com"),
            JobTitle = JobTitle ? "CTO" : null,
            Department = Department ? "IT" : null,
            Company = Company ? "Acme" : null,
            Facts = Fact is null ? null : new Dictionary<string, KnownFact> { [Fact] = new(FactState.Claimed) },
            Price = Price is { } price ? new Money(price, "EUR") : null,
        },
        Touchpoint = new Touchpoint(Kind, Content: Content, Source: Source),
    };
}
