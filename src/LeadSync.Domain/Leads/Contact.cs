using System.Text.Json.Serialization;

namespace LeadSync.Domain.Leads;

/// <summary>A person as far as it is known: the canonical lead (D-33). Every member may be absent; absent never overwrites what is known.</summary>
public sealed record Contact
{
    /// <summary>Nothing known.</summary>
    public static Contact Nobody { get; } = new();

    /// <summary>The e-mail address.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>The person's id in <see cref="System"/>.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The system of <see cref="ExternalId"/>; null means <c>generic</c>.</summary>
    public string? System { get; init; }

    /// <summary>The visitor id of an anonymous person.</summary>
    public string? Visitor { get; init; }

    /// <summary>The salutation.</summary>
    public Salutation? Salutation { get; init; }

    /// <summary>Academic title, for example <c>Dr.</c>.</summary>
    public string? Title { get; init; }

    /// <summary>First name.</summary>
    public string? FirstName { get; init; }

    /// <summary>Last name with particles.</summary>
    public string? LastName { get; init; }

    /// <summary>Telephone number as given.</summary>
    public string? Phone { get; init; }

    /// <summary>Company name.</summary>
    public string? Company { get; init; }

    /// <summary>Domain of the company, lower case.</summary>
    public string? CompanyDomain { get; init; }

    /// <summary>Department.</summary>
    public string? Department { get; init; }

    /// <summary>Job title as given.</summary>
    public string? JobTitle { get; init; }

    /// <summary>Role in the buying center, for example <c>decision-maker</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Seniority, for example <c>c-level</c>, <c>head</c>.</summary>
    public string? Seniority { get; init; }

    /// <summary>Industry.</summary>
    public string? Industry { get; init; }

    /// <summary>Number of employees of the company.</summary>
    public int? Employees { get; init; }

    /// <summary>Country.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Region as ISO 3166-2, for example <c>DE-BY</c>.</summary>
    public string? Region { get; init; }

    /// <summary>Postal code with its leading zeros.</summary>
    public string? PostalCode { get; init; }

    /// <summary>City.</summary>
    public string? City { get; init; }

    /// <summary>Language as ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>Website.</summary>
    public string? Website { get; init; }

    /// <summary>What the person is interested in.</summary>
    public IReadOnlyList<string>? Interests { get; init; }

    /// <summary><c>cold</c>, <c>warm</c> or <c>customer</c>.</summary>
    public string? Relationship { get; init; }

    /// <summary>The product in question.</summary>
    public string? Product { get; init; }

    /// <summary>The price in question.</summary>
    public Money? Price { get; init; }

    /// <summary>Legal basis and permissions.</summary>
    public Consent? Consent { get; init; }

    /// <summary>Facts of the qualification (D-17).</summary>
    public IReadOnlyDictionary<string, KnownFact>? Facts { get; init; }

    /// <summary>What a sender said that no table of words knows, by field, for example <c>country</c>: not used, and not lost (D-36).</summary>
    public IReadOnlyDictionary<string, string>? Unread { get; init; }

    /// <summary>True once the person made itself known: an e-mail, or a name with a telephone number or a company (architecture §4).</summary>
    [JsonIgnore]
    public bool IsIdentified => Email is not null || (LastName is not null && (Phone is not null || Company is not null));

    /// <summary>This contact, overlaid by what a newer event knows.</summary>
    public Contact MergedWith(Contact newer) => new()
    {
        Email = newer.Email ?? Email,
        ExternalId = newer.ExternalId ?? ExternalId,
        System = newer.ExternalId is null ? System : newer.System,
        Visitor = newer.Visitor ?? Visitor,
        Salutation = newer.Salutation ?? Salutation,
        Title = newer.Title ?? Title,
        FirstName = newer.FirstName ?? FirstName,
        LastName = newer.LastName ?? LastName,
        Phone = newer.Phone ?? Phone,
        Company = newer.Company ?? Company,
        CompanyDomain = newer.CompanyDomain ?? CompanyDomain,
        Department = newer.Department ?? Department,
        JobTitle = newer.JobTitle ?? JobTitle,
        Role = newer.Role ?? Role,
        Seniority = newer.Seniority ?? Seniority,
        Industry = newer.Industry ?? Industry,
        Employees = newer.Employees ?? Employees,
        Country = newer.Country ?? Country,
        Region = newer.Region ?? Region,
        PostalCode = newer.PostalCode ?? PostalCode,
        City = newer.City ?? City,
        Language = newer.Language ?? Language,
        Website = newer.Website ?? Website,
        Interests = newer.Interests ?? Interests,
        Relationship = newer.Relationship ?? Relationship,
        Product = newer.Product ?? Product,
        Price = newer.Price ?? Price,
        Consent = newer.Consent is null ? Consent : Consent?.MergedWith(newer.Consent) ?? newer.Consent,
        Facts = Overlay(Facts, newer.Facts),
        Unread = Overlay(Unread, newer.Unread),
    };

    /// <summary>Prints nothing personal.</summary>
    public override string ToString() => nameof(Contact);

    /// <summary>This contact as an event knows it, with the evidence of its facts (D-17).</summary>
    /// <param name="source">The event's source.</param>
    /// <param name="at">When the event happened.</param>
    public Contact WithEvidence(string source, DateTimeOffset at) => Facts is null
        ? this
        : this with { Facts = new SortedDictionary<string, KnownFact>(Facts.ToDictionary(fact => fact.Key, fact => fact.Value.From(source, at), StringComparer.Ordinal), StringComparer.Ordinal) };

    private static IReadOnlyDictionary<string, KnownFact>? Overlay(IReadOnlyDictionary<string, KnownFact>? older, IReadOnlyDictionary<string, KnownFact>? newer) =>
        Overlay(older, newer, (before, after) => before.After(after));

    private static IReadOnlyDictionary<string, string>? Overlay(IReadOnlyDictionary<string, string>? older, IReadOnlyDictionary<string, string>? newer) =>
        Overlay(older, newer, (_, after) => after);

    private static IReadOnlyDictionary<string, T>? Overlay<T>(IReadOnlyDictionary<string, T>? older, IReadOnlyDictionary<string, T>? newer, Func<T, T, T> joined)
    {
        if (older is null || newer is null) return newer ?? older;
        var all = new SortedDictionary<string, T>(older.ToDictionary(), StringComparer.Ordinal);
        foreach (var (name, value) in newer) all[name] = all.TryGetValue(name, out var before) ? joined(before, value) : value;
        return all;
    }
}
