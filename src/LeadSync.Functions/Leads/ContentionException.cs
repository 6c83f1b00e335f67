namespace LeadSync.Functions.Leads;

/// <summary>Too many writers on one lead at once; the message is tried again.</summary>
/// <param name="message">What happened.</param>
public sealed class ContentionException(string message) : Exception(message);
