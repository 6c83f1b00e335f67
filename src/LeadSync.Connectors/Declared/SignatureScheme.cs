namespace LeadSync.Connectors.Declared;

/// <summary>How a platform proves who it is.</summary>
internal enum SignatureScheme
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It calls a URL in which the secret stands.</summary>
    SecretInUrl,

    /// <summary>It sends the secret in a header.</summary>
    Header,

    /// <summary>HTTP Basic: the secret is the password, or user and password with a colon.</summary>
    Basic,

    /// <summary>A bearer token.</summary>
    Bearer,

    /// <summary>HMAC-SHA-256 over the body.</summary>
    HmacSha256,

    /// <summary>HMAC-SHA-1 over the body.</summary>
    HmacSha1,

    /// <summary>Standard Webhooks.</summary>
    StandardWebhooks,
}
