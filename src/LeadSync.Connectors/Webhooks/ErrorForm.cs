namespace LeadSync.Connectors.Webhooks;

/// <summary>In which form a sender wants to be told what is wrong.</summary>
public enum ErrorForm
{
    /// <summary>A problem (RFC 9457), as everybody else is answered.</summary>
    Problem,

    /// <summary>An object with the one member <c>message</c>, which the sender shows to whoever set it up.</summary>
    Message,
}
