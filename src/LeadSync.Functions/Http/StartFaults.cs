namespace LeadSync.Functions.Http;

/// <summary>What is wrong with a feature's settings. Registered by each feature; any fault stops the start.</summary>
/// <param name="Faults">Each a sentence that says what to change and shows no value; empty where all is well.</param>
public sealed record StartFaults(IReadOnlyList<string> Faults);
