using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Tests.Manage;

internal static class Persons
{
    public static Contact Anna { get; } = new()
    {
        Email = EmailAddress.TryParse("anna.mueller@acme.example"), ExternalId = "4711", FirstName = "Anna", LastName = "Müller", Company = "Acme GmbH",
        Country = CountryCode.TryParse("DE"), PostalCode = "80331",
        Consent = new Consent { Basis = ConsentBasis.Request, At = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero) },
    };

    public static Contact Number(int number) => new()
    {
        Email = EmailAddress.TryParse($"p{number}@example.com"), LastName = $"Person{number}", Country = CountryCode.TryParse("DE"), PostalCode = "80331",
    };
}
