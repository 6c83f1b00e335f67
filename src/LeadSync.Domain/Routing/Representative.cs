using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Routing;

/// <summary>A person or a desk that leads are offered to.</summary>
public sealed record Representative
{
    /// <summary>The id that tables, mappings and decisions use.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Where notices go; null for nowhere.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>Languages spoken, ISO 639-1.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Departments served, for example <c>inside-sales</c>; empty for every one.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>Name of the calendar of working hours; null takes the service level's.</summary>
    public string? Calendar { get; init; }

    /// <summary>The representative to whom clocks escalate; null for none.</summary>
    public string? Manager { get; init; }

    /// <summary>The representative who stands in; null for none.</summary>
    public string? Substitute { get; init; }

    /// <summary>How much is taken on.</summary>
    public Capacity Capacity { get; init; } = Capacity.Unlimited;

    /// <summary>From when leads are offered (UTC); null from ever.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>From when no more leads are offered (UTC); null for never.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>When nothing is offered although the representative is active.</summary>
    public IReadOnlyList<Absence> Absences { get; init; } = [];

    /// <summary>The user's id in each CRM, by the CRM's name.</summary>
    public IReadOnlyDictionary<string, string> Crm { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether leads are offered at this time at all.</summary>
    public bool IsActive(DateTimeOffset now) => !(now < From) && !(now >= To);

    /// <summary>Whether the representative is away.</summary>
    public bool IsAbsent(DateTimeOffset now) => Absences.Any(absence => absence.Covers(now));

    /// <summary>Whether a department is served.</summary>
    public bool Serves(string? department) =>
        department is null || Departments.Count == 0 || Departments.Contains(department, StringComparer.OrdinalIgnoreCase);

    /// <summary>Prints the id only.</summary>
    public override string ToString() => Id;
}
