namespace LeadSync.Testing.App;

/// <summary>The secrets with which tests sign.</summary>
public static class Secrets
{
    public const string Generic = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    public const string Crm = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    public const string HubSpot = "yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy";

    public const string Mautic = "mautic-secret-for-tests";
}
