using System.Text.Json;
using Azure.Data.Tables;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Identity;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Tests.Manage;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Functions.Tests.Identity;

/// <summary>People as several systems know them.</summary>
internal static class IdentityWorld
{
    public static Contact Email(string name, string? externalId = null, string? system = null) => new()
    {
        Email = EmailAddress.TryParse($"{name}@example.com"), ExternalId = externalId, System = system, LastName = name, Country = CountryCode.TryParse("DE"), PostalCode = "80331",
        Consent = new Consent { Basis = ConsentBasis.Request },
    };

    public static Contact External(string id, string system = "crm-x") => new()
    {
        ExternalId = id, System = system, LastName = "Known", Company = "Acme GmbH", Phone = "1", Consent = new Consent { Basis = ConsentBasis.Request },
    };

    public static Contact Tracked(this Contact person, string visitor, PermissionStatus? status) => person with
    {
        Visitor = visitor,
        Consent = status is { } given ? new Consent { Channels = new SortedDictionary<string, ChannelPermission>(StringComparer.Ordinal) { ["tracking"] = new(given) } } : null,
    };

    public static LeadEvent Touched(this ManageWorld world, Contact person, string id, string kind = "newsletter-signup", int minute = 0) => new()
    {
        Id = id, Source = "generic", Type = LeadEventType.Touchpoint, OccurredAt = world.Clock.Now.AddMinutes(minute - 600), ReceivedAt = world.Clock.Now,
        Lead = person, Touchpoint = new Touchpoint(kind),
    };

    public static LeadEvent Merge(this ManageWorld world, Contact gone, Contact stays, string id) => new()
    {
        Id = id, Source = "hubspot", Type = LeadEventType.Merge, OccurredAt = world.Clock.Now, ReceivedAt = world.Clock.Now,
        Lead = gone, Into = new Domain.Leads.Identity(stays.Email, stays.ExternalId, stays.System),
    };

    public static Task TakeAsync(this ManageWorld world, LeadEvent row, CancellationToken cancellationToken = default) =>
        row.Type == LeadEventType.Merge ? world.Get<MergeEvents>().RunAsync(row, cancellationToken) : world.Get<ScoreLead>().RunAsync([row], cancellationToken);

    public static async Task<LeadRecord> OfAsync(this ManageWorld world, Contact person) => (await world.FindAsync(person))!;

    public static Task<LeadRecord?> FindAsync(this ManageWorld world, Contact person) =>
        world.Get<LeadStore>().FindAsync(world.Get<LeadKeys>().For(person)[0].Partition, default);

    public static string Text(LeadState state) => JsonSerializer.Serialize(state, DomainJson.Options);

    public static async Task<IReadOnlyList<TableEntity>> RowsAsync(this ManageWorld world, string table)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in world.Get<StorageAccount>().Table(table).QueryAsync<TableEntity>()) rows.Add(row);
        return rows;
    }
}
