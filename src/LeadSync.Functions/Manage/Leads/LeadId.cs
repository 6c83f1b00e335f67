namespace LeadSync.Functions.Manage.Leads;

/// <summary>What a lead's id looks like: 26 characters of base32.</summary>
internal static class LeadId
{
    private const int Length = 26;

    public static bool IsOne(string text) => text.Length == Length && text.All(letter => letter is (>= 'a' and <= 'z') or (>= '2' and <= '7'));
}
