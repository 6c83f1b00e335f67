namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>How a webhook is signed.</summary>
internal enum Scheme
{
    /// <summary>Standard Webhooks, v1.</summary>
    StandardWebhooks,

    /// <summary>HubSpot's version 2.</summary>
    HubSpotV2,

    /// <summary>HubSpot's version 3.</summary>
    HubSpotV3,

    /// <summary>Mautic's hash of the body.</summary>
    Mautic,
}
