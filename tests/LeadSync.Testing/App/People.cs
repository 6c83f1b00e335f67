using System.Text.Json.Nodes;

namespace LeadSync.Testing.App;

/// <summary>Persons who come by the canonical source.</summary>
public static class People
{
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static string NewEmail() => $"p{Guid.NewGuid():N}@example.com";

    /// <summary>Somebody in Munich.</summary>
    public static JsonObject Munich() => new() { ["firstName"] = "Jana", ["lastName"] = "Müller", ["company"] = "Isar GmbH", ["country"] = "DE", ["postalCode"] = "80331" };

    /// <summary>Five newsletters make 35 points.</summary>
    public static JsonArray Ripening(string email, JsonObject? lead = null) =>
        [.. Enumerable.Range(1, 5).Select(number => LeadSyncClient.Touch($"{email}-{number}", email, "newsletter-signup", Now.AddMinutes(-10 + number), Copy(lead)))];

    /// <summary>Brings a person to an offer.</summary>
    public static async Task<JsonNode> OfferedAsync(LeadSyncClient client, string email, JsonObject? lead = null)
    {
        await client.AcceptedAsync(Ripening(email, lead ?? Munich()));
        return await client.LeadAsync(email, "an offer", found => found["owner"] is not null && found["crm"]?["lead"] is not null);
    }

    private static JsonObject? Copy(JsonObject? lead) => lead?.DeepClone().AsObject();
}
