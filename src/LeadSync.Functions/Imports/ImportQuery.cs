using System.Text.Json;
using System.Text.Json.Nodes;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Text;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Imports;

/// <summary>The settings of an import as a query gives them, in the form that <see cref="Connectors.Import.ImportBatchReader"/> reads.</summary>
internal static class ImportQuery
{
    public const string DryRun = "dryRun";

    private static readonly Dictionary<string, string[]> Places = new(StringComparer.Ordinal)
    {
        ["source"] = ["source"], ["batch"] = ["batch"], ["occurredAt"] = ["occurredAt"], ["format"] = ["format"],
        ["kind"] = ["touchpoint", "kind"], ["name"] = ["touchpoint", "name"], ["content"] = ["touchpoint", "content"], ["campaign"] = ["touchpoint", "campaign"],
        ["basis"] = ["consent", "basis"], ["consentAt"] = ["consent", "at"], ["consentSource"] = ["consent", "source"],
    };

    private static readonly string[] Others = [DryRun, "channels", "form", "wording", "mapping"];

    /// <summary>The settings, and what is wrong with the query itself.</summary>
    public static (JsonObject Settings, IReadOnlyList<FieldError> Errors) Read(IQueryCollection query)
    {
        var (settings, errors) = (new JsonObject(), new List<FieldError>());
        foreach (var (name, values) in query)
        {
            if (Places.TryGetValue(name, out var place)) Put(settings, place, values.ToString());
            else if (!Others.Contains(name, StringComparer.Ordinal)) errors.Add(new FieldError(JsonPointer.Member("", name), $"There is no such parameter. Near: {NearestNames.To(name, Places.Keys.Concat(Others))}."));
        }

        AddChannels(settings, query);
        if (query["mapping"].FirstOrDefault() is { Length: > 0 } mapping) settings["mapping"] = Mapping(mapping, errors);
        return (settings, errors);
    }

    // Whoever names a channel says that it is allowed; the evidence is one for all of them.
    private static void AddChannels(JsonObject settings, IQueryCollection query)
    {
        foreach (var channel in query["channels"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Put(settings, ["consent", "channels", channel, "status"], "confirmed");
            foreach (var evidence in (string[])["form", "wording"])
            {
                if (query[evidence].FirstOrDefault() is { Length: > 0 } text) Put(settings, ["consent", "channels", channel, evidence], text);
            }
        }
    }

    private static void Put(JsonObject settings, ReadOnlySpan<string> place, string value)
    {
        var at = settings;
        foreach (var name in place[..^1])
        {
            if (at[name] is not JsonObject inner) at[name] = inner = [];
            at = inner;
        }

        at[place[^1]] = value;
    }

    private static JsonNode? Mapping(string text, List<FieldError> errors)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            errors.Add(new FieldError("/mapping", "Must be an object of JSON, such as {\"Firma 1\":\"company\",\"Intern\":null}."));
            return null;
        }
    }
}
