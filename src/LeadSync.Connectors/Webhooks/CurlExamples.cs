namespace LeadSync.Connectors.Webhooks;

/// <summary>Ways in which senders show who they are, as commands of a shell.</summary>
internal static class CurlExamples
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Hexadecimal = " | od -An -tx1 | tr -d ' \\n'";

    /// <summary>The secret stands in the body.</summary>
    public static CurlExample Plain(string body) => new() { Body = body };

    public static CurlExample KeyInUrl(string body, string name = "key") => new() { Body = body, Query = $"?{name}=$SECRET" };

    public static CurlExample FormWithKeyInUrl(string body) => KeyInUrl(body) with { ContentType = Form };

    public static CurlExample KeyInHeader(string body) => new() { Body = body, Arguments = "-H \"X-LeadSync-Key: $SECRET\"" };

    public static CurlExample Basic(string body) => new() { Body = body, Arguments = "-u \"leadsync:$SECRET\"" };

    /// <summary>HMAC-SHA-256 over a text, as Base64.</summary>
    public static CurlExample Base64(string body, string header, string prefix = "") => Signed(body, Hash("$BODY", "sha256") + " | openssl base64 -A", header, prefix);

    /// <summary>HMAC over a text, in hexadecimal.</summary>
    public static CurlExample Hex(string body, string header, string prefix = "", string text = "$BODY", string algorithm = "sha256") =>
        Signed(body, Hash(text, algorithm) + Hexadecimal, header, prefix);

    /// <summary>HMAC-SHA-256 over a text with the time in it, in hexadecimal.</summary>
    public static CurlExample TimedHex(string body, string text, string arguments) => new()
    {
        Body = body, Signing = $"TIME=\"$(date +%s)\"\nSIGNATURE=\"$({Hash(text, "sha256")}{Hexadecimal})\"", Arguments = arguments,
    };

    public static CurlExample StandardWebhooks(string body) => new()
    {
        Body = body,
        Signing = "ID=\"msg_1\"; TIME=\"$(date +%s)\"\n"
            + "KEY=\"$(printf %s \"${SECRET#whsec_}\" | openssl base64 -d -A | od -An -tx1 | tr -d ' \\n')\"\n"
            + "SIGNATURE=\"$(printf %s \"$ID.$TIME.$BODY\" | openssl dgst -sha256 -mac HMAC -macopt \"hexkey:$KEY\" -binary | openssl base64 -A)\"",
        Arguments = "-H \"webhook-id: $ID\" -H \"webhook-timestamp: $TIME\" -H \"webhook-signature: v1,$SIGNATURE\"",
    };

    public static CurlExample HubSpot(string body) => new()
    {
        Body = body,
        Signing = $"TIME=\"$(date +%s)000\"\nSIGNATURE=\"$({Hash("POST$URL$BODY$TIME", "sha256")} | openssl base64 -A)\"",
        Arguments = "-H \"X-HubSpot-Request-Timestamp: $TIME\" -H \"X-HubSpot-Signature-v3: $SIGNATURE\"",
    };

    private static CurlExample Signed(string body, string hash, string header, string prefix) => new()
    {
        Body = body, Signing = $"SIGNATURE=\"$({hash})\"", Arguments = $"-H \"{header}: {prefix}$SIGNATURE\"",
    };

    private static string Hash(string text, string algorithm) => $"printf %s \"{text}\" | openssl dgst -{algorithm} -hmac \"$SECRET\" -binary";
}
