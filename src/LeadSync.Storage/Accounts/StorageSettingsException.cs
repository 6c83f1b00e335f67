namespace LeadSync.Storage.Accounts;

/// <summary>A setting of the storage is missing or not allowed: the app does not start. The message says what to change and holds no secret.</summary>
/// <param name="message">What to change.</param>
public sealed class StorageSettingsException(string message) : Exception(message);
