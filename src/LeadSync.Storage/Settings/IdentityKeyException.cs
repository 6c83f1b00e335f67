namespace LeadSync.Storage.Settings;

/// <summary>The identity key is unusable or not the one that this storage's leads are known by: the app does not start.</summary>
/// <param name="message">What to change.</param>
public sealed class IdentityKeyException(string message) : Exception(message);
