namespace LeadSync.Connectors.Webhooks;

/// <summary>One fault of a body.</summary>
/// <param name="Pointer">JSON pointer (RFC 6901) of the place; empty for the whole body.</param>
/// <param name="Message">What to change. Never quotes the value: it may be personal data.</param>
public sealed record FieldError(string Pointer, string Message);
