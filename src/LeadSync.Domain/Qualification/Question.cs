namespace LeadSync.Domain.Qualification;

/// <summary>One question of the ten-point questionnaire (D-20).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The question in both languages.</param>
/// <param name="Proves">The fact that a yes sets.</param>
/// <param name="Otherwise">The reason of D-6 that a no proposes; null where a no proposes nothing.</param>
public sealed record Question(string Id, BilingualName Text, string Proves, string? Otherwise = null);
