namespace LeadSync.Functions.Http;

/// <summary>Whether somebody may do what they ask for.</summary>
public abstract record Access
{
    private Access()
    {
    }

    /// <summary>They may.</summary>
    /// <param name="Name">Who it is, for the audit: the key's name, <c>key</c> for the key with all roles, <c>local</c> on this machine without a key.</param>
    /// <param name="Roles">All they may do, not only what was asked for.</param>
    public sealed record Granted(string Name, Role Roles) : Access
    {
        /// <summary>True where they may do any of these.</summary>
        /// <param name="roles">One role or several.</param>
        public bool Has(Role roles) => (Roles & roles) != Role.None;

        /// <summary>True for who works on offered leads and sees nothing else: of colleagues no absence, no figure (D-32).</summary>
        public bool IsRepresentativeOnly => Roles == Role.Representative;
    }

    /// <summary>It is not known who it is: 401.</summary>
    public sealed record Unknown : Access;

    /// <summary>It is known who it is, and they may not: 403.</summary>
    /// <param name="Detail">What is missing, in words that may be answered.</param>
    public sealed record Forbidden(string Detail) : Access;
}
