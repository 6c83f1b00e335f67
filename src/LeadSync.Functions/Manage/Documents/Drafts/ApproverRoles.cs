using LeadSync.Functions.Http;

namespace LeadSync.Functions.Manage.Documents.Drafts;

/// <summary>The words for approving roles, as in settings (design §5).</summary>
internal static class ApproverRoles
{
    private static readonly (Role Role, string Word)[] Words = [(Role.ApproverMarketing, "approver-marketing"), (Role.ApproverSales, "approver-sales")];

    /// <summary>The approving roles among others.</summary>
    public static IReadOnlyList<string> Of(Role roles) => [.. Words.Where(known => roles.HasFlag(known.Role)).Select(known => known.Word)];

    public static Role Of(string word) => Array.Find(Words, known => known.Word == word).Role;

    /// <summary>Several roles are any of them.</summary>
    public static string Text(Role roles) => string.Join(" or ", Of(roles));
}
