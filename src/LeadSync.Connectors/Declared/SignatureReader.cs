using LeadSync.Connectors.Signatures;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads how a platform proves who it is.</summary>
/// <param name="root">The document.</param>
internal sealed class SignatureReader(DocumentObject root)
{
    private static readonly string[] Members = ["scheme", "header", "query", "prefix", "encoding", "of", "timestampHeader", "timestampUnit", "window"];
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, SignatureScheme> Schemes = new(StringComparer.Ordinal)
    {
        ["none"] = SignatureScheme.None, ["secret-in-url"] = SignatureScheme.SecretInUrl, ["header"] = SignatureScheme.Header, ["basic"] = SignatureScheme.Basic,
        ["bearer"] = SignatureScheme.Bearer, ["hmac-sha256"] = SignatureScheme.HmacSha256, ["hmac-sha1"] = SignatureScheme.HmacSha1, ["standard-webhooks"] = SignatureScheme.StandardWebhooks,
    };

    private static readonly Dictionary<SignatureScheme, string[]> Allowed = new()
    {
        [SignatureScheme.SecretInUrl] = ["query"],
        [SignatureScheme.Header] = ["header", "prefix"],
        [SignatureScheme.HmacSha256] = ["header", "prefix", "encoding", "of", "timestampHeader", "timestampUnit", "window"],
        [SignatureScheme.HmacSha1] = ["header", "prefix", "encoding", "of", "timestampHeader", "timestampUnit", "window"],
    };

    public DeclaredSignature Read()
    {
        if (!root.Has("signature")) root.Refuse("signature", $"'signature' is missing: say how the platform proves who it is, such as {{\"scheme\":\"secret-in-url\"}}; schemes: {string.Join(", ", Schemes.Keys)}");
        if (root.Object("signature", Members) is not { } signature) return new DeclaredSignature(SignatureScheme.None);
        if (!signature.Has("scheme")) signature.Refuse("scheme", $"'scheme' is missing: write one of {string.Join(", ", Schemes.Keys)}");
        return Plain.Word(signature, "scheme", Schemes) is { } scheme ? Read(signature, scheme) : new DeclaredSignature(SignatureScheme.None);
    }

    private static DeclaredSignature Read(DocumentObject signature, SignatureScheme scheme)
    {
        var allowed = Allowed.GetValueOrDefault(scheme, []);
        foreach (var name in Members.Skip(1).Where(name => signature.Has(name) && !allowed.Contains(name, StringComparer.Ordinal)))
            signature.Refuse(name, $"this scheme has no '{name}': remove it");
        return scheme switch
        {
            SignatureScheme.SecretInUrl => new(scheme, Plain.Token(signature, "query", "key") ?? SharedKey.QueryName),
            SignatureScheme.Header => new(scheme, Plain.Token(signature, "header", "X-Token") ?? SharedKey.Header, signature.Text("prefix") ?? ""),
            SignatureScheme.HmacSha256 or SignatureScheme.HmacSha1 => new(scheme, Header(signature), signature.Text("prefix") ?? "", Hash(signature, scheme)),
            _ => new(scheme),
        };
    }

    private static string Header(DocumentObject signature)
    {
        if (!signature.Has("header")) signature.Refuse("header", "'header' is missing: name the header in which the signature stands, such as X-Signature");
        return Plain.Token(signature, "header", "X-Signature") ?? "";
    }

    private static DeclaredHash Hash(DocumentObject signature, SignatureScheme scheme)
    {
        var isBase64 = Plain.Word(signature, "encoding", new Dictionary<string, bool>(StringComparer.Ordinal) { ["hex"] = false, ["base64"] = true }) ?? false;
        var isTimed = Plain.Word(signature, "of", new Dictionary<string, bool>(StringComparer.Ordinal) { ["body"] = false, ["timestamp.body"] = true }) ?? false;
        var timestamp = Plain.Token(signature, "timestampHeader", "X-Timestamp");
        if (isTimed && timestamp is null) signature.Refuse("timestampHeader", "'timestampHeader' is missing: name the header of the time that is signed, such as X-Timestamp");
        if (!isTimed && timestamp is not null) signature.Refuse("timestampHeader", "the time is not signed: remove it, or write \"of\":\"timestamp.body\"");
        var unit = Plain.Word(signature, "timestampUnit", new Dictionary<string, TimeSpan>(StringComparer.Ordinal) { ["s"] = TimeSpan.FromSeconds(1), ["ms"] = TimeSpan.FromMilliseconds(1) });
        return new DeclaredHash(scheme == SignatureScheme.HmacSha1, isBase64, isTimed ? timestamp ?? "" : null, unit ?? TimeSpan.FromSeconds(1), signature.Duration("window") ?? Window);
    }
}
