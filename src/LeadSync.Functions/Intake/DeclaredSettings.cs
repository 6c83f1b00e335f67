using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Intake;

/// <summary>The settings of all sources that are on and not part of LeadSync: those that documents may declare.</summary>
/// <param name="ByName">By the name, in lower case.</param>
public sealed record DeclaredSettings(IReadOnlyDictionary<string, SourceSettings> ByName)
{
    /// <summary>The settings of a name; off where there are none.</summary>
    /// <param name="name">The name, in any case of letters.</param>
    public SourceSettings Of(string name) => ByName.GetValueOrDefault(name.ToLowerInvariant(), SourceSettings.Off);

    /// <summary>Prints nothing secret.</summary>
    public override string ToString() => nameof(DeclaredSettings);
}
