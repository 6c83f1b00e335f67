using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>Reads the leads that somebody tries out: <c>{"leads":[{"country":"DE"}],"at":"2027-01-05T16:00:00Z"}</c>; without <c>at</c> they come now.</summary>
internal static class SimulatedLeads
{
    private const int Most = 1000;

    public static (IReadOnlyList<IFieldSource> Leads, DateTimeOffset? At, IReadOnlyList<ValidationError> Errors) Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("leads", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > Most)
            return ([], null, [new ValidationError("/leads", string.Create(CultureInfo.InvariantCulture, $"Send a list of at most {Most} leads, such as [{{\"country\":\"DE\"}}]."))]);
        var errors = new ErrorList();
        var leads = list.EnumerateArray().Select((lead, index) => GivenFieldsReader.Read(lead, JsonPointer.Item("/leads", index), errors, FieldNames.Routing));
        return ([.. leads], AtOf(body, errors), errors.Items);
    }

    private static DateTimeOffset? AtOf(JsonElement body, ErrorList errors)
    {
        if (!body.TryGetProperty("at", out var at) || at.ValueKind == JsonValueKind.Null) return null;
        if (at.ValueKind == JsonValueKind.String && at.TryGetDateTimeOffset(out var time)) return time;
        errors.Add("/at", "Write the time at which the leads come, such as \"2027-01-05T16:00:00Z\".");
        return null;
    }
}
