using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Drafts;

/// <summary>Whether enough people agreed to a text (D-16). Where it is switched off, its author alone does.</summary>
/// <param name="settings">Says whether it is on.</param>
public sealed class FourEyes(ManageSettings settings)
{
    /// <summary>The approvals that are missing, in words; empty where the text may be published.</summary>
    /// <param name="kind">Whose approvers are asked.</param>
    /// <param name="author">Who wrote the text: that person's approval does not count.</param>
    /// <param name="approvals">What there is.</param>
    public IReadOnlyList<string> Missing(IDocumentKind kind, string author, IEnumerable<Approval> approvals) => settings.FourEyes
        ? [.. Missing([.. kind.Approvers], [.. approvals.Where(approval => approval.By != author)]).Select(ApproverRoles.Text)]
        : [];

    // Nobody counts twice. As few are missing as the best choice of people leaves.
    private static Role[] Missing(Role[] needed, Approval[] approvals)
    {
        if (needed.Length == 0) return [];
        Role[] unmet = [needed[0], .. Missing(needed[1..], approvals)];
        var met = approvals.Where(approval => approval.As.Any(role => (needed[0] & ApproverRoles.Of(role)) != Role.None))
            .Select(approval => Missing(needed[1..], [.. approvals.Where(other => other != approval)]));
        return met.Append(unmet).MinBy(missing => missing.Length)!;
    }
}
