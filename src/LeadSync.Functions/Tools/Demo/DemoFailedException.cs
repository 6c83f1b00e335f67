namespace LeadSync.Functions.Tools.Demo;

/// <summary>The demo cannot go on; the message says what was asked and what came.</summary>
/// <param name="message">The sentence.</param>
public sealed class DemoFailedException(string message) : Exception(message);
