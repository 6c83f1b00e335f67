using System.Globalization;
using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>Reads the leads that somebody tries out: <c>{"leads":[{"country":"DE"}]}</c>.</summary>
internal static class SimulatedLeads
{
    private const int Most = 1000;

    public static (IReadOnlyList<IFieldSource> Leads, IReadOnlyList<ValidationError> Errors) Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("leads", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > Most)
            return ([], [new ValidationError("/leads", string.Create(CultureInfo.InvariantCulture, $"Send a list of at most {Most} leads, such as [{{\"country\":\"DE\"}}]."))]);
        var errors = new ErrorList();
        var leads = list.EnumerateArray().Select((lead, index) => GivenFieldsReader.Read(lead, JsonPointer.Item("/leads", index), errors, FieldNames.Routing));
        return ([.. leads], errors.Items);
    }
}
