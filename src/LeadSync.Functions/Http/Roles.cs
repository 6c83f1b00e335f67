namespace LeadSync.Functions.Http;

/// <summary>The words for roles in settings and in tokens of App Service.</summary>
internal static class Roles
{
    private static readonly Dictionary<string, Role> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["reader"] = Role.Reader,
        ["editor"] = Role.Editor | Role.Reader,
        ["approver-marketing"] = Role.ApproverMarketing | Role.Reader,
        ["approver-sales"] = Role.ApproverSales | Role.Reader,
        ["representative"] = Role.Representative,
    };

    /// <summary>The words, for messages.</summary>
    internal static string Known => string.Join(", ", Words.Keys);

    /// <summary>What a word stands for, with all that it includes; none for another word.</summary>
    internal static Role Of(string word) => Words.GetValueOrDefault(word.Trim());
}
