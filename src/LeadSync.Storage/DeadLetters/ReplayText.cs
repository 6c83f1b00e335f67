namespace LeadSync.Storage.DeadLetters;

/// <summary>What a replay sends.</summary>
/// <param name="Queue">The queue, by its name without prefix.</param>
/// <param name="Text">The queue text, encoded, its attempt counted from 1 again.</param>
public sealed record ReplayText(string Queue, string Text);
