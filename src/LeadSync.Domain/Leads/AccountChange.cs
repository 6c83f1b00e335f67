namespace LeadSync.Domain.Leads;

/// <summary>Reads from two states of a lead who became the owner of its company's account.</summary>
internal static class AccountChange
{
    public static IEnumerable<AccountOwner> Between(LeadState before, LeadState after) =>
        CompanyDomain.Of(after.Contact) is { } domain
            ? after.Cycles.Where(cycle => IsTaken(before.CycleOf(cycle.Number)?.Held, cycle.Held)).Select(cycle => OwnerOf(domain, after, cycle.Held!))
            : [];

    // Whom the account's owner sent, or who stands in for the owner, does not become the owner; whom somebody puts in the owner's place does.
    private static bool IsTaken(Offer? before, Offer? now) =>
        now is { AcceptedAt: not null } && (before?.AcceptedAt is null || before.Number != now.Number ? !IsOfAccount(now) : before.Representative != now.Representative);

    private static bool IsOfAccount(Offer offer) => offer is { Rule: null, Pool: null, Fallback: null };

    private static AccountOwner OwnerOf(string domain, LeadState after, Offer offer) => new(domain, offer.Department, offer.Representative, after.Last.At);
}
