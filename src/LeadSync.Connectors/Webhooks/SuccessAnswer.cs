namespace LeadSync.Connectors.Webhooks;

/// <summary>What a sender must be answered to believe that its message arrived.</summary>
/// <param name="Status">The HTTP status; 202 by default.</param>
/// <param name="Body">The body; null for the receipt as JSON.</param>
/// <param name="ContentType">The body's content type.</param>
public sealed record SuccessAnswer(int Status = 202, string? Body = null, string ContentType = "application/json");
