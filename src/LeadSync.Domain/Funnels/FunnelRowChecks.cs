using LeadSync.Domain.Text;
using static LeadSync.Domain.Funnels.Milestone;

namespace LeadSync.Domain.Funnels;

/// <summary>What a company's own rows may not say otherwise, because people are told of it: where some triggers lead, and that an offer can be refused and an objection followed.</summary>
internal static class FunnelRowChecks
{
    // What these are called by is what they do: the record in the CRM and the reports rest on it.
    private static readonly Dictionary<StageTrigger, Milestone> Leads = new()
    {
        [StageTrigger.Ripen] = Qualified, [StageTrigger.Convert] = Opportunity, [StageTrigger.Finish] = SalesDone, [StageTrigger.Win] = Won, [StageTrigger.Purchase] = Won,
        [StageTrigger.Lose] = Lost, [StageTrigger.Recycle] = Recycled, [StageTrigger.Disqualify] = Disqualified, [StageTrigger.Link] = Linked,
    };

    private static readonly StageTrigger[] Stays = [StageTrigger.Request, StageTrigger.Offer, StageTrigger.Contact, StageTrigger.Advance, StageTrigger.Reassign];
    private static readonly Milestone[] BeforeSales = [Seen, Identified, Recycled];
    private static readonly Milestone[] WithSales = [Qualified, Accepted, Confirmed, AcceptedByField];

    public static void Check(FunnelProfile profile, DocumentObject members, ErrorList errors)
    {
        foreach (var (index, row) in profile.Transitions.Index())
            if (MeantBy(row) is { } meant && meant != row.To)
                errors.Add(JsonPointer.Member(JsonPointer.Item(members.PointerTo("transitions"), index), "to"), $"'{FunnelWords.Of(row.On)}' leads from here to '{FunnelWords.Of(meant)}': write that");
        foreach (var row in profile.Transitions.Where(row => Refusing(row) is { } refusal && !Has(profile, row.From, refusal)))
            members.Refuse("transitions", $"an offer can be taken in '{FunnelWords.Of(row.From)}', but neither refused nor left to lapse: add '{FunnelWords.Of(Refusing(row)!.Value)}' from there");
        foreach (var at in Objectable(profile).Where(at => !Has(profile, at, StageTrigger.Withdraw)))
            members.Refuse("transitions", $"somebody may object while in '{FunnelWords.Of(at)}': add 'withdraw' from there");
    }

    // Sales works on a lead from its MQL on, and is asked for whoever asks for contact before (D-30).
    private static IEnumerable<Milestone> Objectable(FunnelProfile profile) =>
        WithSales.Where(at => profile.Transitions.Any(row => row.To == at)).Concat(BeforeSales.Where(at => Has(profile, at, StageTrigger.Request)));

    private static Milestone? MeantBy(Transition row) => Stays.Contains(row.On) ? row.From : Leads.TryGetValue(row.On, out var to) ? to : null;

    private static StageTrigger? Refusing(Transition row) => (row.On, row.From) switch
    {
        (StageTrigger.AcceptRequest, _) => StageTrigger.RouteRequestAgain,
        (StageTrigger.AcceptByField, Confirmed) => StageTrigger.RouteFieldAgain,
        (StageTrigger.Accept or StageTrigger.AcceptByField, _) => StageTrigger.RouteAgain,
        _ => null,
    };

    private static bool Has(FunnelProfile profile, Milestone from, StageTrigger on) => profile.Transitions.Any(row => row.From == from && row.On == on);
}
