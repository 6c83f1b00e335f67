using System.Globalization;
using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Reads which leads are asked for, from the address or from a body with the same members, and says all that is wrong.</summary>
/// <param name="member">Gives a member; null for one that is not there.</param>
/// <param name="stages">The names of all stages that there are.</param>
internal sealed class LeadQueryReader(Func<string, string?> member, IReadOnlyList<string> stages)
{
    private static readonly string[] Members = ["stage", "owner", "q", "top", "continuation"];

    private readonly List<FieldError> _errors = [];

    public static (LeadQuery Query, IReadOnlyList<FieldError> Errors) Read(IQueryCollection address, IReadOnlyList<string> stages) =>
        new LeadQueryReader(name => address[name].FirstOrDefault(), stages).Read();

    public static (LeadQuery Query, IReadOnlyList<FieldError> Errors) Read(Func<string, string?> member, IReadOnlyList<string> stages) =>
        new LeadQueryReader(member, stages).Read();

    public static (LeadQuery Query, IReadOnlyList<FieldError> Errors) Read(JsonElement body, IReadOnlyList<string> stages)
    {
        if (body.ValueKind != JsonValueKind.Object) return (Nothing, [new FieldError("", $"Send an object with {string.Join(", ", Members)}.")]);
        return new LeadQueryReader(name => body.TryGetProperty(name, out var value) ? TextOf(value) : null, stages).Read();
    }

    private static LeadQuery Nothing { get; } = new(null, null, null, LeadQuery.MaxTop, null);

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    private (LeadQuery Query, IReadOnlyList<FieldError> Errors) Read() =>
        (new LeadQuery(Stage(), Given("owner"), Given("q"), Top(), After()), _errors);

    private string? Given(string name) => member(name)?.Trim() is { Length: > 0 } text ? text : null;

    private string? Stage()
    {
        if (Given("stage") is not { } wanted) return null;
        var known = stages.FirstOrDefault(name => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase));
        if (known is null) _errors.Add(new FieldError("/stage", $"There is no such stage; use one of {string.Join(", ", stages)}."));
        return known;
    }

    private int Top()
    {
        if (Given("top") is not { } text) return LeadQuery.MaxTop;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top is >= 1 and <= LeadQuery.MaxTop) return top;
        _errors.Add(new FieldError("/top", $"Use a whole number from 1 to {LeadQuery.MaxTop}."));
        return LeadQuery.MaxTop;
    }

    private string? After()
    {
        if (Given("continuation") is not { } text) return null;
        var position = Continuation.Decode(text);
        if (position is null) _errors.Add(new FieldError("/continuation", "Send the continuation of the page before as it came, or none for the first page."));
        return position;
    }
}
