namespace LeadSync.Storage.Queues;

/// <summary>A message that was read.</summary>
/// <typeparam name="T">The form of its envelope.</typeparam>
/// <param name="Envelope">The message.</param>
/// <param name="Claim">Its payload, for <see cref="EnvelopeCodec.ReleaseAsync"/> after the work; null where the message held its body itself.</param>
public sealed record Decoded<T>(T Envelope, string? Claim)
    where T : IEnvelope;
