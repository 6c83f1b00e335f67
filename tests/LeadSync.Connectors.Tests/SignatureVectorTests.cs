using System.Globalization;
using System.Text;
using System.Text.Json;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Tests;

/// <summary>Published and computed vectors of the schemes, good and bad.</summary>
public sealed class SignatureVectorTests
{
    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["hubspot-v1"] = "hubspot", ["hubspot-v2"] = "hubspot", ["hubspot-v3"] = "hubspot", ["mautic"] = "mautic", ["standardwebhooks"] = "generic",
        ["typeform"] = "typeform", ["calendly"] = "calendly",
        ["meta"] = "meta", ["linkedin"] = "linkedin", ["intercom"] = "intercom", ["customerio"] = "customerio", ["segment"] = "segment", ["klaviyo"] = "klaviyo",
    };

    public static TheoryData<string> Ids() => SharedFolder.Path is null ? ["none"] : [.. All().Where(IsOurs).Select(vector => vector.GetProperty("id").GetString()!)];

    [SharedTheory]
    [MemberData(nameof(Ids))]
    public void A_vector_is_judged_as_it_says(string id)
    {
        var vector = Vector(id);
        var verdict = Verify(vector, Request(vector));
        if (vector.GetProperty("valid").GetBoolean()) Assert.IsType<WebhookVerdict.Accepted>(verdict);
        else Assert.Equal(new WebhookVerdict.Refused(RefusalReasons.SignatureWrong), verdict);
    }

    [SharedTheory]
    [MemberData(nameof(Ids))]
    public void One_other_byte_in_the_body_is_refused(string id)
    {
        var vector = Vector(id);
        var request = Request(vector);
        // Within the first object: of a batch, Segment signs no more than that.
        var at = request.Body.Span.IndexOf((byte)'{') + 1;
        Assert.IsType<WebhookVerdict.Refused>(Verify(vector, request with { Body = (byte[])[.. request.Body.Span[..at], (byte)' ', .. request.Body.Span[at..]] }));
    }

    [SharedTheory]
    [MemberData(nameof(Ids))]
    public void Another_secret_is_refused(string id)
    {
        var vector = Vector(id);
        Assert.IsType<WebhookVerdict.Refused>(Verify(vector, Request(vector), "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
    }

    [SharedTheory]
    [MemberData(nameof(Ids))]
    public void The_secret_may_stand_behind_older_ones(string id)
    {
        var vector = Vector(id);
        if (!vector.GetProperty("valid").GetBoolean()) return;
        Assert.IsType<WebhookVerdict.Accepted>(Verify(vector, Request(vector), "older", vector.GetProperty("secret").GetString()!));
    }

    private static WebhookVerdict Verify(JsonElement vector, WebhookRequest request, params string[] secrets) =>
        ConnectorCatalog.FindMarketing(request.Source)!.Verify(request, Given.Settings(secrets.Length > 0 ? secrets : [vector.GetProperty("secret").GetString()!]), Now(vector));

    private static WebhookRequest Request(JsonElement vector)
    {
        var scheme = vector.GetProperty("scheme").GetString()!;
        var body = vector.TryGetProperty("bodyFile", out var file) ? File.ReadAllBytes(SharedFolder.File("samples", file.GetString()!)) : Encoding.UTF8.GetBytes(vector.GetProperty("body").GetString()!);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { [vector.GetProperty("header").GetString()!] = vector.GetProperty("expected").GetString()! };
        if (vector.TryGetProperty("headers", out var more)) foreach (var header in more.EnumerateObject()) headers[header.Name] = header.Value.GetString()!;
        if (scheme.StartsWith("hubspot", StringComparison.Ordinal)) headers["X-HubSpot-Signature-Version"] = scheme[^2..];
        if (scheme == "hubspot-v3") headers["X-HubSpot-Request-Timestamp"] = vector.GetProperty("timestamp").GetString()!;
        return Given.Request(Sources[scheme], body) with { Method = vector.GetProperty("method").GetString()!, Url = vector.GetProperty("url").GetString()!, Headers = headers };
    }

    private static DateTimeOffset Now(JsonElement vector) =>
        long.TryParse(vector.GetProperty("timestamp").GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            ? vector.GetProperty("scheme").GetString() == "hubspot-v3" ? DateTimeOffset.FromUnixTimeMilliseconds(time) : DateTimeOffset.FromUnixTimeSeconds(time)
            : Given.Now;

    private static bool IsOurs(JsonElement vector) => Sources.ContainsKey(vector.GetProperty("scheme").GetString()!);

    private static JsonElement Vector(string id) => All().Single(vector => vector.GetProperty("id").GetString() == id);

    private static JsonElement[] All()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.File("signature-vectors.json")));
        return [.. document.RootElement.EnumerateArray().Select(vector => vector.Clone())];
    }
}
