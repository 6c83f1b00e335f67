namespace LeadSync.Web.Texts;

/// <summary>A reason as it is stored: pages make the sentence (design §5).</summary>
/// <param name="Code">One of the codes of <see cref="Reasons"/>; another one is shown as it is.</param>
/// <param name="Arguments">The values that the sentence needs, as text: invariant numbers, ISO 8601 times; null for none.</param>
public sealed record CodedReason(string Code, IReadOnlyDictionary<string, string>? Arguments = null);
