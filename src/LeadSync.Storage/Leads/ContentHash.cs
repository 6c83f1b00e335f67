using System.Security.Cryptography;
using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Storage.Leads;

/// <summary>What an event says, as 16 characters: without what belongs to its transport.</summary>
internal static class ContentHash
{
    // What was fetched may read otherwise the next time: of a thin event its id alone decides.
    public static string Of(LeadEvent row) => Hash(row with
    {
        Lead = row.Details is null ? row.Lead : Contact.Nobody,
        Touchpoint = row.Details is null ? row.Touchpoint : null,
        Details = null,
        ReceivedAt = default,
        Traceparent = null,
        OccurredAt = row.Clamped ? default : row.OccurredAt,
        Clamped = false,
    });

    public static string Of(SalesEvent row) => Hash(row with { ReceivedAt = default, Traceparent = null, OccurredAt = default });

    private static string Hash<T>(T row) => Base32.Encode(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(row, DomainJson.Options)))[..16];
}
