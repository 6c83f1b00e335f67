using LeadSync.Domain.Funnels;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;
using LeadSync.Web.Rendering;

namespace LeadSync.Web.Leads;

/// <summary>The page <c>/ui/leads/{id}</c>: the explained way of one lead. Lists are shown in the order given, unless their member says otherwise.</summary>
public sealed record LeadPageModel : PageModel
{
    /// <summary>The lead's id.</summary>
    public required string LeadId { get; init; }

    /// <summary>The stage in the profile's words.</summary>
    public required string Stage { get; init; }

    /// <summary>The milestone behind the stage.</summary>
    public required Milestone Milestone { get; init; }

    /// <summary>The sub-stage (D-3); null for none.</summary>
    public string? SubStage { get; init; }

    /// <summary>The profile's stages from first to last, without those beside the line; empty shows no line.</summary>
    public IReadOnlyList<string> StageLine { get; init; } = [];

    /// <summary>What is known about the person, with consent and facts.</summary>
    public required Contact Contact { get; init; }

    /// <summary>May sales make contact, by channel (D-29); empty where it was not decided.</summary>
    public IReadOnlyList<ChannelAnswer> MayContact { get; init; } = [];

    /// <summary>The qualification level 1–5 (D-17); null where it was not computed.</summary>
    public int? Level { get; init; }

    /// <summary>Codes of the facts that the next level needs.</summary>
    public IReadOnlyList<string> MissingForNextLevel { get; init; } = [];

    /// <summary>What still keeps the lead from becoming an MQL (D-14); empty where nothing does, and once it is one.</summary>
    public IReadOnlyList<CodedReason> RipeWhen { get; init; } = [];

    /// <summary>What somebody is to do or to know in the present cycle, oldest first.</summary>
    public IReadOnlyList<CareTask> Tasks { get; init; } = [];

    /// <summary>The score of the present cycle.</summary>
    public required LeadScore Score { get; init; }

    /// <summary>The owner's name for people; null where nobody owns the lead.</summary>
    public string? Owner { get; init; }

    /// <summary>Every stage move, oldest first.</summary>
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];

    /// <summary>The cycles, oldest first (D-5).</summary>
    public IReadOnlyList<CycleEntry> Cycles { get; init; } = [];

    /// <summary>The offers of all cycles, oldest first.</summary>
    public IReadOnlyList<OfferEntry> Offers { get; init; } = [];

    /// <summary>The routing decisions, oldest first; the page shows the newest one open.</summary>
    public IReadOnlyList<RoutingEntry> Routing { get; init; } = [];

    /// <summary>The events, newest first.</summary>
    public IReadOnlyList<EventEntry> Events { get; init; } = [];

    /// <summary>What the present cycle is in the CRM; null before the hand-over.</summary>
    public CrmRecord? Crm { get; init; }

    /// <summary>True where a late event, known in time, would have prevented the offer (guarantee 3).</summary>
    public bool WouldNotBeNow { get; init; }

    internal override string Self => Address.OfLead(LeadId);

    internal override Type Component => typeof(LeadPage);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(LeadPageModel)} of {LeadId}";
}
