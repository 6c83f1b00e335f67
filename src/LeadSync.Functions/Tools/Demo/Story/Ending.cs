namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>What sales does with a lead that was offered.</summary>
internal enum Ending
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Refused for the territory, so offered to the next, who accepts.</summary>
    RoutedAgain,

    /// <summary>An opportunity.</summary>
    Opportunity,

    /// <summary>Bought, as the CRM reports.</summary>
    Won,

    /// <summary>Bought, entered by hand.</summary>
    WonByHand,

    /// <summary>Lost, as the CRM reports.</summary>
    Lost,

    /// <summary>No budget: back to nurturing for ninety days.</summary>
    NoBudget,

    /// <summary>Bad timing: back to nurturing until a date.</summary>
    BadTiming,

    /// <summary>A competitor: out.</summary>
    Competitor,
}
