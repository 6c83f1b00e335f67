using System.Globalization;
using LeadSync.Connectors.Crm.Callbacks;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Crm.Dynamics;

/// <summary>Sorts messages of Dataverse: those about leads and opportunities that are done and not done by a program.</summary>
internal static class DynamicsMessage
{
    private const int AfterOperation = 40;

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "create", "update", "assign", "setstate", "setstatedynamicentity", "qualifylead", "win", "lose" };

    public static void Read(DynamicsContext context, string pointer, CrmContent content)
    {
        if (context.Entity is null || context.Message is null) content.Reject(context.Item.GetRawText, pointer, RejectedReasons.WrongShape, "Does not say which message it is of which table (MessageName, PrimaryEntityName).");
        else if (Ignored(context) is { } reason) content.Ignore(reason);
        else content.Add(context.Item, pointer, DynamicsChange.Of(context));
    }

    private static string? Ignored(DynamicsContext context) => context switch
    {
        { Entity: "account" } => IgnoredReasons.AboutCompany,
        { Entity: not ("lead" or "opportunity") } => IgnoredReasons.AboutOtherRecord,
        { Message: "delete" } => IgnoredReasons.RecordDeleted,
        { Message: "merge" } => IgnoredReasons.LinkChanged,
        { Message: { } message } when !Known.Contains(message) => IgnoredReasons.TypeUnknown,
        _ when Number(context, "Depth") > 1 => IgnoredReasons.ChangedByProgram,
        // Before the operation, and within it, the change can still be taken back.
        _ when Number(context, "Stage") is > 0 and < AfterOperation => IgnoredReasons.NothingForSales,
        _ => null,
    };

    private static int Number(DynamicsContext context, string name) =>
        int.TryParse(context.Item.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
