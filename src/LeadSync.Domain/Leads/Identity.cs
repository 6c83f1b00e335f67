namespace LeadSync.Domain.Leads;

/// <summary>By what a person is named: an e-mail address, or an id in a system.</summary>
/// <param name="Email">The address; null where only an id is known.</param>
/// <param name="ExternalId">The id; null where only an address is known.</param>
/// <param name="System">The system of the id; <c>generic</c> where the sender names none.</param>
public sealed record Identity(EmailAddress? Email, string? ExternalId, string? System)
{
    /// <summary>Prints nothing personal.</summary>
    public override string ToString() => nameof(Identity);
}
