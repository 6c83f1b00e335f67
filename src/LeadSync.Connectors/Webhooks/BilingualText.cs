namespace LeadSync.Connectors.Webhooks;

/// <summary>A text for people in both of LeadSync's languages.</summary>
/// <param name="De">German.</param>
/// <param name="En">English.</param>
public sealed record BilingualText(string De, string En);
