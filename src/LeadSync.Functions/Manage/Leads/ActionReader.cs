using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Reads an action by hand: the members of the canonical CRM events (design §5).</summary>
internal static class ActionReader
{
    /// <summary>The source of actions by hand.</summary>
    public const string Source = "manage";

    private static readonly Dictionary<string, SalesActionKind> Actions =
        Enum.GetValues<SalesActionKind>().ToDictionary(action => action.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The action; null with all faults where it cannot be understood.</summary>
    /// <param name="body">The body.</param>
    /// <param name="id">By what the action is known: the same id again is the same action.</param>
    /// <param name="now">When it is done.</param>
    public static (SalesEvent? Action, IReadOnlyList<FieldError> Errors) Read(JsonElement body, string id, DateTimeOffset now)
    {
        var members = new BodyMembers(body);
        var action = new SalesEvent
        {
            Id = id,
            Source = Source,
            Action = KindOf(members),
            OccurredAt = now,
            ReceivedAt = now,
            Cycle = members.Number("cycle"),
            Representative = members.Text("representative"),
            Reason = members.Text("reason"),
            Note = members.Text("note"),
            Until = members.Time("until"),
            Stage = members.Text("stage"),
            Gate = members.Text("gate"),
            Account = members.Text("account"),
            Contact = members.Text("contact"),
            Opportunity = members.Text("opportunity"),
            Amount = members.Money("amount"),
        };
        return (members.Errors.Count == 0 ? action : null, members.Errors);
    }

    private static SalesActionKind KindOf(BodyMembers members)
    {
        if (members.Text("action") is { } word && Actions.TryGetValue(word, out var kind)) return kind;
        members.Refuse("action", $"Say what was done: one of {string.Join(", ", Actions.Keys)}, enrich.");
        return SalesActionKind.Note;
    }
}
