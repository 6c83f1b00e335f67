using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Connectors.Declared;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Tests;

/// <summary>Documents of declared sources that say only what matters.</summary>
internal static class Declaring
{
    private const string Least = """{"title":"Acme","signature":{"scheme":"secret-in-url"},"kind":{"default":"form-submit"},"fields":{"email":"email"}}""";

    public static Reading<IWebhookSource<LeadEvent>> Read(string document, string name = "acme")
    {
        using var parsed = JsonDocument.Parse(document);
        return DeclaredSourceReader.Read(name, parsed.RootElement);
    }

    /// <summary>The source of a document.</summary>
    public static IWebhookSource<LeadEvent> Source(string document, string name = "acme") => Read(document, name) switch
    {
        Reading<IWebhookSource<LeadEvent>>.Done(var source) => source,
        Reading<IWebhookSource<LeadEvent>>.Refused(var errors) => throw new InvalidOperationException(string.Join('\n', errors)),
        _ => throw new InvalidOperationException("A document is read or refused."),
    };

    /// <summary>The document of a platform whose payloads are in the repository.</summary>
    public static string Platform(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", "Declared", name.ToLowerInvariant() + ".json"));

    /// <summary>The least document with other members; a member with null is left out.</summary>
    public static string With(params (string Member, string? Json)[] members)
    {
        var document = JsonNode.Parse(Least)!.AsObject();
        foreach (var (member, json) in members)
        {
            document.Remove(member);
            if (json is not null) document[member] = JsonNode.Parse(json);
        }

        return document.ToJsonString();
    }

    /// <summary>All faults of a document, a line each.</summary>
    public static string[] Faults(string document, string name = "acme") => Read(document, name) is Reading<IWebhookSource<LeadEvent>>.Refused(var errors)
        ? [.. errors.Select(error => $"{error.Pointer}: {error.Message}")]
        : [];

    /// <summary>What a body becomes by a document.</summary>
    public static WebhookContent<LeadEvent>.Read Becomes(string document, string body) =>
        Assert.IsType<WebhookContent<LeadEvent>.Read>(Source(document).Read(Given.Request("acme", body), SourceSettings.Off, Given.Now));

    /// <summary>The one event that a body becomes by a document.</summary>
    public static LeadEvent One(string document, string body) => Assert.Single(Becomes(document, body).Events);
}
