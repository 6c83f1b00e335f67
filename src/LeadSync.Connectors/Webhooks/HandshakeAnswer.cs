namespace LeadSync.Connectors.Webhooks;

/// <summary>The answer to a sender's question whether this address is meant.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The body's content type.</param>
/// <param name="Body">The body as text.</param>
public sealed record HandshakeAnswer(int Status, string ContentType, string Body);
