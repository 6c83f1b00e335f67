namespace LeadSync.Functions.Http;

/// <summary>Finds a key by its secret.</summary>
internal static class ManageKeys
{
    /// <summary>The key whose secret this is; null for none. All keys are tried, so that the time does not tell which fits.</summary>
    internal static ManageKey? FirstOrDefaultFitting(this IReadOnlyList<ManageKey> keys, string secret)
    {
        ManageKey? found = null;
        foreach (var key in keys)
        {
            if (key.Fits(secret)) found ??= key;
        }

        return found;
    }
}
