namespace LeadSync.Storage.Queues;

/// <summary>The two members that stand instead of a large body: <c>z</c>, deflated and Base64-coded, or <c>claim</c>, the id of a payload.</summary>
internal sealed record Wrapper(int? V, string? Z, string? Claim)
{
    internal static string OfDeflated(byte[] bytes) => $$"""{"v":{{EnvelopeCodec.Version}},"z":"{{Convert.ToBase64String(bytes)}}"}""";

    internal static string OfClaim(string claim) => $$"""{"v":{{EnvelopeCodec.Version}},"claim":"{{claim}}"}""";
}
