using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Dynamics;

/// <summary>What a message about a lead or an opportunity says to sales.</summary>
internal static class DynamicsChange
{
    public static CrmChange Of(DynamicsContext context)
    {
        var isDeal = context.Entity == "opportunity";
        var status = Status(context, isDeal);
        return new CrmChange
        {
            Id = context.Id,
            CrmId = Record(context, isDeal),
            At = context.At,
            NewOwner = NewOwner(context),
            Status = status,
            By = DynamicsContext.Guid(context.Value("ownerid")) ?? context.User,
            Why = CleanText.Cut(DynamicsValue.Text(DynamicsValue.Of(context.Parameter("OpportunityClose").Member("Attributes"), "description"))),
            Account = Created(context, "account") ?? DynamicsContext.Guid(context.Value("parentaccountid")),
            Contact = Created(context, "contact") ?? DynamicsContext.Guid(context.Value("parentcontactid")),
            Opportunity = isDeal ? context.Record : Created(context, "opportunity"),
            Details = context is { Record: { } id, Entity: { } entity } ? new DetailsWanted(entity, id) : null,
            Otherwise = context.IsCut ? IgnoredReasons.StatusNotTold : IgnoredReasons.NothingForSales,
        };
    }

    /// <summary>Where the opportunity names the lead that it came from, that is the record LeadSync knows.</summary>
    private static string? Record(DynamicsContext context, bool isDeal) =>
        (isDeal ? DynamicsContext.Guid(context.Value("originatingleadid")) ?? Closed(context) : null) ?? context.Record;

    private static string? Closed(DynamicsContext context) =>
        context.Record is null ? DynamicsContext.Guid(DynamicsValue.Text(DynamicsValue.Of(context.Parameter("OpportunityClose").Member("Attributes"), "opportunityid"))) : null;

    private static CrmStatus? Status(DynamicsContext context, bool isDeal) => context.Message switch
    {
        "qualifylead" => DynamicsWords.Leads.Find("state 1"),
        "win" => DynamicsWords.Deals.Find("state 1"),
        "lose" => DynamicsWords.Deals.Find("state 2"),
        "create" when isDeal && DynamicsContext.Guid(context.Value("originatingleadid")) is not null => DynamicsWords.Leads.Find("state 1"),
        "update" => Numbers(context.Changed("statecode"), context.Changed("statuscode"), isDeal),
        "setstate" or "setstatedynamicentity" => Numbers(DynamicsValue.Text(context.Parameter("State")), DynamicsValue.Text(context.Parameter("Status")), isDeal),
        _ => null,
    };

    /// <summary>What the numbers of state and status mean.</summary>
    public static CrmStatus? Numbers(string? state, string? status, bool isDeal)
    {
        if (isDeal) return DynamicsWords.Deals.Find(state is null ? null : "state " + state);
        var known = state ?? (status is null ? null : DynamicsWords.StateOfLeadStatus.GetValueOrDefault(status, "0"));
        if (known is null || (known == "0" && status is null)) return null;
        return DynamicsWords.Leads.Find($"state {known} status {status}") ?? DynamicsWords.Leads.Find("state " + known) ?? DynamicsWords.OpenLead;
    }

    private static string? NewOwner(DynamicsContext context) => context.Message switch
    {
        "assign" => DynamicsContext.Guid(DynamicsValue.Text(context.Parameter("Assignee"))),
        "update" => DynamicsContext.Guid(context.Changed("ownerid")),
        _ => null,
    };

    /// <summary>What qualifying a lead made, told once it is done.</summary>
    private static string? Created(DynamicsContext context, string kind) => context.Result("CreatedEntities").Items()
        .Where(made => made.Text("LogicalName") == kind).Select(made => DynamicsContext.Guid(made.Text("Id"))).FirstOrDefault();
}
