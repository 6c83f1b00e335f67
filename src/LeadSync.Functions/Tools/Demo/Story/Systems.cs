namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>The systems that send in the story, by the names of their sources.</summary>
internal static class Systems
{
    public const string Generic = "generic";

    public const string HubSpot = "hubspot";

    public const string Mautic = "mautic";

    public static IReadOnlyList<string> All { get; } = [HubSpot, Mautic, Generic];
}
