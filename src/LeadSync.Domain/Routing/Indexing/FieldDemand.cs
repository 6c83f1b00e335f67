namespace LeadSync.Domain.Routing.Indexing;

/// <summary>A field of which a lead must have one of the keys, or a condition cannot hold.</summary>
/// <param name="Field">The field.</param>
/// <param name="Keys">The keys, as <see cref="LeadKeys"/> makes them of a lead's value.</param>
internal sealed record FieldDemand(string Field, IReadOnlyCollection<string> Keys);
