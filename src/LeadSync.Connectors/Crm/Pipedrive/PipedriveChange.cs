using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Pipedrive;

/// <summary>What a changed deal, lead or activity says to sales.</summary>
internal static class PipedriveChange
{
    public static void Read(PipedriveMessage message, string pointer, CrmContent content)
    {
        if (message.Entity is null || message.Action is null) content.Reject(message.Item.GetRawText, pointer, RejectedReasons.WrongShape, "Does not say what was done with which kind of record (meta).");
        else if (Ignored(message) is { } reason) content.Ignore(reason);
        else content.Add(message.Item, pointer, message.Entity switch { "deal" => Deal(message), "lead" => Lead(message), _ => Activity(message) });
    }

    private static string? Ignored(PipedriveMessage message) => (message.Entity, message.Action) switch
    {
        ("organization", _) => IgnoredReasons.AboutCompany,
        (not ("deal" or "lead" or "activity"), _) => IgnoredReasons.AboutOtherRecord,
        (_, "delete") => IgnoredReasons.RecordDeleted,
        (_, "merge") => IgnoredReasons.LinkChanged,
        _ when string.Equals(message.Meta.Text("change_source"), "api", StringComparison.OrdinalIgnoreCase) => IgnoredReasons.ChangedByProgram,
        (not "activity", "create") => IgnoredReasons.NothingForSales,
        (_, "create" or "change") => null,
        _ => IgnoredReasons.TypeUnknown,
    };

    private static CrmChange Deal(PipedriveMessage message)
    {
        var isDecided = message.Changed("status");
        var status = isDecided ? PipedriveWords.Deals.Find(message.Value("status")) : null;
        return Common(message, "deal", message.Record) with
        {
            NewOwner = NewOwner(message),
            Status = status,
            Why = message.Value("lost_reason"),
            Opportunity = message.Record,
            Account = message.Value("org_id"),
            Contact = message.Value("person_id"),
            Amount = CrmMoney.Of(message.Value("value"), message.Value("currency")),
            Otherwise = (isDecided && status is null) || message.Changed("stage_id") ? IgnoredReasons.StatusUnmapped : message.Data is null ? IgnoredReasons.StatusNotTold : IgnoredReasons.NothingForSales,
        };
    }

    private static CrmChange Lead(PipedriveMessage message)
    {
        var owner = NewOwner(message);
        var isArchived = message.Changed("is_archived") && message.Value("is_archived") == "true";
        return Common(message, "lead", message.Record) with
        {
            NewOwner = owner,
            Status = isArchived ? PipedriveWords.Archived : owner is null && IsByOwner(message) ? PipedriveWords.EditedByOwner : null,
        };
    }

    /// <summary>A call or a meeting that was done for a lead or a deal is the contact that D-26 asks for.</summary>
    private static CrmChange Activity(PipedriveMessage message)
    {
        var isDone = message.Value("done") is "true" or "1" && (message.Action == "create" || message.Changed("done"));
        var (kind, record) = message.Value("lead_id") is { } lead ? ("lead", lead) : ("deal", message.Value("deal_id"));
        var talked = isDone && PipedriveWords.Talks.Contains(message.Value("type"), StringComparer.OrdinalIgnoreCase);
        return Common(message, kind, record) with { Status = talked && record is not null ? PipedriveWords.Talked : null };
    }

    private static CrmChange Common(PipedriveMessage message, string kind, string? record) => new()
    {
        Id = message.Id,
        CrmId = CrmText.Of(kind, record),
        At = message.At,
        By = Owner(message) ?? message.User,
        Details = record is null ? null : new DetailsWanted(kind, record),
        Otherwise = message.Data is null ? IgnoredReasons.StatusNotTold : IgnoredReasons.NothingForSales,
    };

    /// <summary>Version 1 calls a deal's owner its user.</summary>
    private static string? Owner(PipedriveMessage message) => message.Value("owner_id") ?? message.Value("user_id");

    private static string? NewOwner(PipedriveMessage message) =>
        message.Changed("owner_id") ? message.Value("owner_id") : message.Changed("user_id") ? message.Value("user_id") : null;

    private static bool IsByOwner(PipedriveMessage message) => message.User is { } user && user == Owner(message);
}
