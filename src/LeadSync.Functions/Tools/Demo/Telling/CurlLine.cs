using LeadSync.Functions.Tools.Demo.Sending;

namespace LeadSync.Functions.Tools.Demo.Telling;

/// <summary>Commands that work when they are pasted into a shell.</summary>
internal static class CurlLine
{
    /// <summary>Asks for the customers.</summary>
    public static string Read(DemoAddress address) => $"curl -s '{address.At("/api/manage/leads?stage=Customer&top=5")}'";

    /// <summary>Sends an event, signed by openssl at the moment of sending.</summary>
    /// <param name="address">The app.</param>
    /// <param name="secret">The secret of source <c>generic</c>, made for this run.</param>
    public static string Send(DemoAddress address, string secret) => string.Join(
        "; ",
        "T=$(date +%s)",
        """B='{"id":"try-'$T'","occurredAt":"'$(date -u +%Y-%m-%dT%H:%M:%SZ)'","lead":{"email":"you@example.com","company":"Example GmbH","country":"DE","postalCode":"80331"},"touchpoint":{"kind":"newsletter-signup"}}'""",
        $"S=$(printf '%s' \"try.$T.$B\" | openssl dgst -sha256 -mac HMAC -macopt hexkey:{Convert.ToHexStringLower(Signer.KeyOf(secret))} -binary | base64)",
        $"curl -s '{address.At("/api/webhooks/generic")}' -H 'content-type: application/json' -H 'webhook-id: try' -H \"webhook-timestamp: $T\" -H \"webhook-signature: v1,$S\" --data-binary \"$B\"");
}
