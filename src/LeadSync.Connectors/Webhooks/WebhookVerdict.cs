namespace LeadSync.Connectors.Webhooks;

/// <summary>Whether a request is authentic.</summary>
public abstract record WebhookVerdict
{
    private WebhookVerdict()
    {
    }

    /// <summary>The request is authentic, or its source is declared unsigned.</summary>
    public sealed record Accepted : WebhookVerdict;

    /// <summary>The request is not believed: 401, with the same body whatever the reason.</summary>
    /// <param name="Reason">One of <see cref="RefusalReasons"/>, for the log line and the metric only.</param>
    public sealed record Refused(string Reason) : WebhookVerdict;
}
