using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeadSync.Functions.Tests.Conformance;

/// <summary>
/// Signs as each sender does, written anew so that it checks the app's own code. Senders that do not sign show the secret where they can put one:
/// the password of Basic, the header X-LeadSync-Key, <c>?code=</c> of Dataverse, else <c>?key=</c>.
/// </summary>
internal static class SenderKeys
{
    public const string Secret = "secret-of-the-tests";
    public const string GenericSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static readonly Dictionary<string, Action<SentSample>> Schemes = new(StringComparer.Ordinal)
    {
        ["marketing/generic"] = StandardWebhooks,
        ["crm/generic"] = StandardWebhooks,
        ["marketing/hubspot"] = HubSpot,
        ["crm/hubspot"] = HubSpot,
        ["marketing/mautic"] = Mautic,
        ["marketing/typeform"] = sample => sample.Headers["Typeform-Signature"] = "sha256=" + Convert.ToBase64String(Sha256(sample.Body)),
        ["marketing/calendly"] = sample => sample.Headers["Calendly-Webhook-Signature"] = $"t={Seconds(sample)},v1={Hex(Sha256(Joined($"{Seconds(sample)}.", sample.Body)))}",
        ["marketing/meta"] = sample => sample.Headers["X-Hub-Signature-256"] = "sha256=" + Hex(Sha256(sample.Body)),
        ["marketing/linkedin"] = sample => sample.Headers["X-LI-Signature"] = Hex(Sha256(Joined("hmacsha256=", sample.Body))),
        ["marketing/intercom"] = sample => sample.Headers["X-Hub-Signature"] = "sha1=" + Hex(HMACSHA1.HashData(Key, sample.Body)),
        ["marketing/customerio"] = CustomerIo,
        ["marketing/segment"] = sample => sample.Headers["X-Signature"] = Hex(HMACSHA1.HashData(Key, sample.Body)),
        ["marketing/klaviyo"] = Klaviyo,
        ["marketing/brevo"] = Basic,
        ["crm/pipedrive"] = Basic,
        ["marketing/marketo"] = sample => sample.Headers["X-LeadSync-Key"] = Secret,
        ["crm/dynamics"] = sample => sample.Query = "?code=" + Secret,
        ["crm/tryton"] = sample => sample.Headers["X-LeadSync-Signature"] = "sha256=" + Hex(Sha256(sample.Body)),
    };

    private static byte[] Key => Encoding.UTF8.GetBytes(Secret);

    /// <summary>Adds what makes the app believe the request.</summary>
    public static void Add(SentSample sample)
    {
        if (Schemes.TryGetValue($"{sample.Side}/{sample.Source}", out var sign)) sign(sample);
        else sample.Query = "?key=" + Secret;
    }

    private static void StandardWebhooks(SentSample sample)
    {
        var key = Convert.FromBase64String(GenericSecret["whsec_".Length..]);
        (sample.Headers["webhook-id"], sample.Headers["webhook-timestamp"]) = ("msg_1", Seconds(sample));
        sample.Headers["webhook-signature"] = "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Joined($"msg_1.{Seconds(sample)}.", sample.Body)));
    }

    private static void HubSpot(SentSample sample)
    {
        var time = sample.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Joined("POST" + sample.PublicUrl, sample.Body), .. Encoding.UTF8.GetBytes(time)];
        (sample.Headers["X-HubSpot-Request-Timestamp"], sample.Headers["X-HubSpot-Signature-v3"]) = (time, Convert.ToBase64String(Sha256(signed)));
    }

    private static void Mautic(SentSample sample)
    {
        if (sample.ContentType.StartsWith("application/json", StringComparison.Ordinal)) sample.Headers["Webhook-Signature"] = Convert.ToBase64String(Sha256(sample.Body));
        else sample.Query = "?key=" + Secret;
    }

    private static void CustomerIo(SentSample sample) =>
        (sample.Headers["X-CIO-Timestamp"], sample.Headers["X-CIO-Signature"]) = (Seconds(sample), Hex(Sha256(Joined($"v0:{Seconds(sample)}:", sample.Body))));

    private static void Klaviyo(SentSample sample) =>
        (sample.Headers["Klaviyo-Timestamp"], sample.Headers["Klaviyo-Signature"]) = (Seconds(sample), Hex(Sha256([.. sample.Body, .. Encoding.UTF8.GetBytes(Seconds(sample))])));

    private static void Basic(SentSample sample) => sample.Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("leadsync:" + Secret));

    private static string Seconds(SentSample sample) => sample.At.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    private static byte[] Sha256(byte[] text) => HMACSHA256.HashData(Key, text);

    private static byte[] Joined(string head, byte[] body) => [.. Encoding.UTF8.GetBytes(head), .. body];
}
