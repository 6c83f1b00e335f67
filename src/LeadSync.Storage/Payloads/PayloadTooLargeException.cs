namespace LeadSync.Storage.Payloads;

/// <summary>A body is too large to be kept, even deflated. The work is not lost if its parts are sent one by one.</summary>
/// <param name="size">Its deflated size in bytes; the limit is <see cref="PayloadStore.MaxBytes"/>.</param>
public sealed class PayloadTooLargeException(int size) : Exception($"The body has {size} bytes deflated; {PayloadStore.MaxBytes} can be kept.");
