namespace LeadSync.Domain.Qualification;

/// <summary>A level of the qualification: what it asks for beside the levels below it (D-17).</summary>
/// <param name="Level">Its number, from 1.</param>
/// <param name="Facts">The facts that must be known.</param>
/// <param name="Confirmed">True where a claim does not suffice.</param>
public sealed record LevelRow(int Level, IReadOnlyList<string> Facts, bool Confirmed = false)
{
    /// <summary>The facts of this row that are not known well enough.</summary>
    internal IEnumerable<string> MissingOf(IReadOnlyDictionary<string, Leads.KnownFact> known) =>
        Facts.Where(fact => known.GetValueOrDefault(fact, Leads.KnownFact.Unknown).State < (Confirmed ? Leads.FactState.Confirmed : Leads.FactState.Claimed));
}
