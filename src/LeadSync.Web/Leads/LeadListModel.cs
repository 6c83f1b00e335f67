using LeadSync.Web.Rendering;

namespace LeadSync.Web.Leads;

/// <summary>The page <c>/ui/leads</c>, also the answer of <c>POST /ui/leads/search</c>: who, stage, score, owner.</summary>
public sealed record LeadListModel : PageModel
{
    /// <summary>The leads of this page of the list, newest move first.</summary>
    public required IReadOnlyList<LeadRow> Rows { get; init; }

    /// <summary>What the list was narrowed to. Default: nothing.</summary>
    public LeadFilter Filter { get; init; } = LeadFilter.None;

    /// <summary>The profile's stages in order, to choose from.</summary>
    public IReadOnlyList<string> Stages { get; init; } = [];

    /// <summary>The representatives to choose from, in the order shown.</summary>
    public IReadOnlyList<OwnerChoice> Owners { get; init; } = [];

    /// <summary>Where the list goes on; null at its end.</summary>
    public string? Continuation { get; init; }

    internal override string Self => Address.Of(Address.Leads, ("stage", Filter.Stage), ("owner", Filter.Owner));

    internal override Type Component => typeof(LeadListPage);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(LeadListModel)} of {Rows.Count}";
}
