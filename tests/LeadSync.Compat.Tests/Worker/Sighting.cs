namespace LeadSync.Compat.Tests.Worker;

public sealed record Sighting(string Function, string Text, long DequeueCount, long Timestamp);
