using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LeadSync.Functions.Manage.Description;

/// <summary>Answers the description of the HTTP contract as OpenAPI 3.1.</summary>
public sealed partial class ApiDescription
{
    private readonly JsonAnswer _answer = new(Describe().ToJsonString());

    /// <summary>The description.</summary>
    public IResult Show() => _answer;

    private static JsonObject Describe() => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = "LeadSync", ["version"] = "1" },
        ["paths"] = new JsonObject(ApiCalls.All.GroupBy(call => call.Path, StringComparer.Ordinal).Select(calls => KeyValuePair.Create<string, JsonNode?>(calls.Key, PathOf(calls)))),
        ["components"] = new JsonObject
        {
            ["securitySchemes"] = new JsonObject { ["key"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = ManageAccess.KeyHeader } },
        },
    };

    private static JsonObject PathOf(IEnumerable<ApiCall> calls) => new(calls.Select(call => KeyValuePair.Create<string, JsonNode?>(call.Method, Operation(call))));

    private static JsonObject Operation(ApiCall call)
    {
        var operation = new JsonObject
        {
            ["summary"] = call.Summary,
            ["parameters"] = new JsonArray([.. Parameters(call)]),
            ["responses"] = new JsonObject(call.Answers.Select(Response)),
            ["security"] = call.IsOpen ? [] : new JsonArray(new JsonObject { ["key"] = new JsonArray() }),
        };
        if (call.Example is { } example) operation["requestBody"] = Content("application/json", new JsonObject { ["example"] = JsonNode.Parse(example) });
        return operation;
    }

    private static IEnumerable<JsonNode?> Parameters(ApiCall call) =>
    [
        .. InPath().Matches(call.Path).Select(name => Parameter(name.Groups["name"].Value, "path", required: true)),
        .. call.Takes.Select(name => name.EndsWith(':') ? Parameter(name[..^1], "header", required: false) : Parameter(name, "query", required: false)),
    ];

    private static JsonObject Parameter(string name, string place, bool required) =>
        new() { ["name"] = name, ["in"] = place, ["required"] = required, ["schema"] = new JsonObject { ["type"] = "string" } };

    private static KeyValuePair<string, JsonNode?> Response(int status)
    {
        var response = status < StatusCodes.Status400BadRequest ? [] : Content("application/problem+json", []);
        response["description"] = ReasonPhrases.GetReasonPhrase(status);
        return KeyValuePair.Create<string, JsonNode?>(status.ToString(CultureInfo.InvariantCulture), response);
    }

    private static JsonObject Content(string type, JsonObject media) => new() { ["content"] = new JsonObject { [type] = media } };

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex InPath();
}
