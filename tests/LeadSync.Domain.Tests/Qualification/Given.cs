using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Qualification;

/// <summary>Says only what matters of a service level and a person.</summary>
internal static class Given
{
    public static DateTimeOffset Day { get; } = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public static ServiceLevel Shipped { get; } = Level(ServiceLevelReader.Shipped);

    public static ServiceLevel Sample { get; } = Level(Samples.ServiceLevel);

    public static ServiceLevel Level(string json)
    {
        using var document = JsonDocument.Parse(json);
        var reading = ServiceLevelReader.Read(document.RootElement, "default", 1, DateTimeOffset.MinValue);
        return reading is Reading<ServiceLevel>.Done(var level)
            ? level
            : throw new InvalidOperationException(string.Join("; ", ((Reading<ServiceLevel>.Refused)reading).Errors.Select(error => $"{error.Pointer}: {error.Message}")));
    }

    public static IReadOnlyList<ValidationError> Faults(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ServiceLevelReader.Read(document.RootElement, "default", 1, default) is Reading<ServiceLevel>.Refused(var errors) ? errors : [];
    }

    public static Contact In(string? country, ConsentBasis? basis, params (string Channel, PermissionStatus Status)[] permissions) => new()
    {
        Email = EmailAddress.TryParse("a@example.com"),
        Country = CountryCode.TryParse(country),
        Consent = new Consent
        {
            Basis = basis,
            At = Day.AddDays(-1),
            Channels = permissions.Length == 0 ? null : permissions.ToDictionary(each => each.Channel, each => new ChannelPermission(each.Status, ConfirmedAt: each.Status == PermissionStatus.Confirmed ? Day.AddDays(-2) : null)),
        },
    };

    public static IFieldSource Fields(Contact contact) => new LeadFields(contact);

    public static IReadOnlyDictionary<string, KnownFact> Facts(params string[] claimed) => claimed.ToDictionary(name => name, _ => new KnownFact(FactState.Claimed));
}
