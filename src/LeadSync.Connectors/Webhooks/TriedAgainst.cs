namespace LeadSync.Connectors.Webhooks;

/// <summary>What a connector has been tried against.</summary>
public enum TriedAgainst
{
    /// <summary>Messages that we made up in the shape that the vendor documents.</summary>
    OurImitation,

    /// <summary>Messages and signatures that the vendor, or who uses it, has published.</summary>
    DocumentedExamples,

    /// <summary>The vendor's running service.</summary>
    RealService,
}
