namespace LeadSync.Functions.Http;

/// <summary>Gives the secret from which keys of sessions are derived: the same in all instances, never used itself.</summary>
/// <param name="cancellationToken">Ends the call.</param>
public delegate ValueTask<byte[]> SessionSecret(CancellationToken cancellationToken);
