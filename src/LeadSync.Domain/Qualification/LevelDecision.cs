using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Qualification;

/// <summary>How far a lead is qualified (D-17).</summary>
/// <param name="Level">The level, from 1.</param>
/// <param name="MissingForNext">The facts that the next level asks for and nobody knows; empty at the highest.</param>
/// <param name="Facts">The ten facts and whatever else is known, each with its evidence.</param>
public sealed record LevelDecision(int Level, IReadOnlyList<string> MissingForNext, IReadOnlyDictionary<string, KnownFact> Facts);
