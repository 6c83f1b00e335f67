using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Conditions;

internal static class Given
{
    public static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    public static Condition Condition(string json)
    {
        var errors = new ErrorList();
        var condition = ConditionReader.Read(Json(json), "", errors, FieldNames.Routing);
        Assert.Empty(errors.Items);
        return condition;
    }

    public static IReadOnlyList<ValidationError> Errors(string json)
    {
        var errors = new ErrorList();
        ConditionReader.Read(Json(json), "/when", errors, FieldNames.Routing);
        return errors.Items;
    }

    public static Contact Lead { get; } = new()
    {
        Email = EmailAddress.TryParse("A.Berg@Acme.example"),
        Company = " Acme GmbH ",
        Industry = "Software",
        Employees = 120,
        Country = CountryCode.TryParse("DE"),
        PostalCode = "80331",
        Interests = ["security", "cloud"],
        Salutation = Salutation.Mrs,
        Price = new Money(10_000m, "EUR"),
        Consent = new Consent { Basis = ConsentBasis.LegitimateInterest },
    };

    public static LeadFields Fields { get; } = new(
        Lead,
        new Dictionary<string, FieldValue>(StringComparer.Ordinal) { ["fastLane"] = new FieldValue.Flag(true), ["level"] = new FieldValue.Number(2) },
        "EUR");
}
