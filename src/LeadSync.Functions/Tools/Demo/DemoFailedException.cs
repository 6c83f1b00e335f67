namespace LeadSync.Functions.Tools.Demo;

/// <summary>The demo cannot go on; the message says what was asked and what came.</summary>
internal sealed class DemoFailedException(string message) : Exception(message);
