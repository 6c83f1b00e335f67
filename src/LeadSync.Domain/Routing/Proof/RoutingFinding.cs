using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeadSync.Domain.Routing.Proof;

/// <summary>What is allowed in a table, but hardly meant: a warning of <c>draft/validate</c> (design §5). Members that do not apply are null and left out.</summary>
/// <param name="Code">
/// <c>unreachable</c>, <c>unreachable-unproven</c>, <c>gap</c>, <c>gap-unproven</c>, <c>representative-left</c>, <c>pool-empty</c>, <c>not-indexed</c> or <c>capacity</c>.
/// </param>
/// <param name="Message">What it means and what to do, in a sentence.</param>
public sealed record RoutingFinding(string Code, string Message)
{
    /// <summary>The rule that it is about.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rule { get; init; }

    /// <summary>The first of the rules that leave it nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HiddenBy { get; init; }

    /// <summary>All of them, where it takes several.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? HiddenByAll { get; init; }

    /// <summary>A lead that no rule takes; <c>date</c> is the time at which none does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonElement>? Lead { get; init; }

    /// <summary>The pool that it is about.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pool { get; init; }

    /// <summary>The representative that it is about.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Representative { get; init; }

    /// <summary>How many: parts without a rule, rules without index, leads beyond capacity.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Count { get; init; }
}
