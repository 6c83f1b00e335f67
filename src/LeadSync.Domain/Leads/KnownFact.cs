using System.Text.Json.Serialization;
using LeadSync.Domain.Json;

namespace LeadSync.Domain.Leads;

/// <summary>A fact of the qualification as far as it is known (D-17). In JSON a word, <c>claimed</c>, or with its evidence <c>{"state","source","at"}</c>.</summary>
/// <param name="State">How well it is known.</param>
/// <param name="Source">Who said so: a source, a representative, or the field that proves it; null where an event does not say it.</param>
/// <param name="At">When it was said; null where an event does not say it.</param>
[JsonConverter(typeof(KnownFactJsonConverter))]
public sealed record KnownFact(FactState State, string? Source = null, DateTimeOffset? At = null)
{
    /// <summary>Nobody knows it.</summary>
    public static KnownFact Unknown { get; } = new(FactState.Unknown);

    /// <summary>This fact after somebody said something newer: what was confirmed is not weakened by a claim, but taken back by <c>unknown</c>.</summary>
    public KnownFact After(KnownFact newer) => State == FactState.Confirmed && newer.State == FactState.Claimed ? this : newer;

    /// <summary>This fact with its evidence, where it has none of its own.</summary>
    public KnownFact From(string source, DateTimeOffset at) => this with { Source = Source ?? source, At = At ?? at };
}
