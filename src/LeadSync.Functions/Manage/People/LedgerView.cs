using LeadSync.Domain.Routing;
using LeadSync.Storage.Assign;

namespace LeadSync.Functions.Manage.People;

/// <summary>The fairness ledger of a pool.</summary>
/// <param name="From">Since when offers are counted.</param>
/// <param name="Offers">Offers drawn; null where the whole is not shown.</param>
/// <param name="Open">Of these, how many somebody still has.</param>
/// <param name="Members">By member; null where nobody is named.</param>
/// <param name="Items">The newest offers, at most 200; null where nobody is named.</param>
internal sealed record LedgerView(DateTimeOffset From, int? Offers, int? Open, IReadOnlyList<LedgerMember>? Members, IReadOnlyList<LedgerEntry>? Items)
{
    private const int MostItems = 200;
    private const double Offer = 1e9;

    public static LedgerView Of(IReadOnlyList<PoolMember> pool, DateTimeOffset from, IReadOnlyList<LoggedDraw> draws, PoolCredits credits) => new(
        from,
        draws.Count,
        draws.Count(draw => draw.IsOpen),
        [.. pool.Select(member => MemberOf(member, draws, credits))],
        [.. draws.Select(LedgerEntry.Of)]);

    /// <summary>What somebody with a right sees of it.</summary>
    public LedgerView SeenWith(LedgerRight right) => right switch
    {
        LedgerRight.ByName => this with { Items = [.. Items!.Take(MostItems)] },
        LedgerRight.Own own => this with
        {
            Offers = own.WithWhole ? Offers : null,
            Open = own.WithWhole ? Open : null,
            Members = [.. Members!.Where(member => member.Representative == own.Representative)],
            Items = [.. Items!.Where(item => item.Representative == own.Representative).Take(MostItems).Select(item => item with { Among = null })],
        },
        _ => this with { Members = null, Items = null },
    };

    private static LedgerMember MemberOf(PoolMember member, IReadOnlyList<LoggedDraw> draws, PoolCredits credits)
    {
        var own = draws.Where(draw => draw.Draw.Offer.Representative == member.Representative).ToArray();
        var share = draws.Sum(draw => ShareOf(member.Representative, draw.Draw.Candidates));
        return new LedgerMember(member.Representative, member.Weight, own.Length, own.Count(draw => draw.IsOpen), Math.Round(share, 3), Math.Round(credits.Of(member.Representative) / Offer, 3));
    }

    private static double ShareOf(string representative, IReadOnlyList<PoolMember> candidates) =>
        candidates.FirstOrDefault(candidate => candidate.Representative == representative) is { } found
            ? found.Weight / (double)candidates.Sum(candidate => candidate.Weight)
            : 0;
}
