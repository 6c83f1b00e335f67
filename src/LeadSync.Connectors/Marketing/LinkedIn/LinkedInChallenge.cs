using System.Security.Cryptography;
using System.Text;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Marketing.LinkedIn;

/// <summary>LinkedIn asks by GET, every two hours, whether this address knows the client secret.</summary>
internal static class LinkedInChallenge
{
    /// <summary>
    /// Answers a UUID and nothing else: the answer is a signature, so whoever could have any text signed could have a forged message signed.
    /// The first of several secrets answers.
    /// </summary>
    public static HandshakeAnswer? Answer(WebhookRequest request, SourceSettings settings)
    {
        if (request.Method != "GET" || settings.Secrets.Count == 0) return null;
        var code = request.Query.GetValueOrDefault("challengeCode");
        if (code is not { Length: 36 } || !Guid.TryParseExact(code, "D", out _)) return null;
        var response = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(settings.Secrets[0]), Encoding.UTF8.GetBytes(code)));
        return new HandshakeAnswer(200, "application/json", $$"""{"challengeCode":"{{code}}","challengeResponse":"{{response}}"}""");
    }
}
