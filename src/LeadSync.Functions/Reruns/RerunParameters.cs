namespace LeadSync.Functions.Reruns;

/// <summary>What is to be done again, with which leads.</summary>
/// <param name="What">One of <see cref="RerunWhat"/>.</param>
/// <param name="IsApply">False for a preview.</param>
/// <param name="Owner">Leads in this representative's care; null for anybody's.</param>
/// <param name="Pool">Leads that this pool drew; null for any.</param>
/// <param name="Rule">Leads that this rule gave; null for any.</param>
/// <param name="Accepted">Whether accepted leads are meant, too: only where a leaver's are handed on (D-28).</param>
/// <param name="Stage">Leads in this stage, by the profile's name, where scores are rated again; null for every stage.</param>
internal sealed record RerunParameters(string What, bool IsApply, string? Owner, string? Pool, string? Rule, bool Accepted, string? Stage = null);
