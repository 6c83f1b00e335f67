using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Qualification;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Reads facts that are entered by hand: <c>{"budget":"confirmed","timing":{"state":"claimed","source":"call of 3 May","at":"2026-05-03"}}</c> (D-17).</summary>
/// <param name="level">The service level: its levels and questions may name facts of their own.</param>
/// <param name="by">Who enters them; the source where none is named.</param>
internal sealed class FactsReader(ServiceLevel level, string by)
{
    private const string Pointer = "/facts";

    private static readonly Dictionary<string, FactState> States = new(StringComparer.Ordinal)
    {
        ["unknown"] = FactState.Unknown, ["claimed"] = FactState.Claimed, ["confirmed"] = FactState.Confirmed,
    };

    private readonly string[] _names =
        [.. FactNames.All.Union(level.Levels.SelectMany(row => row.Facts), StringComparer.Ordinal).Union(level.Questionnaire.Select(question => question.Proves), StringComparer.Ordinal)];

    /// <summary>The facts, and all that is wrong with them.</summary>
    public (IReadOnlyDictionary<string, KnownFact> Facts, IReadOnlyList<FieldError> Errors) Read(JsonElement facts)
    {
        var read = new SortedDictionary<string, KnownFact>(StringComparer.Ordinal);
        if (facts.ValueKind != JsonValueKind.Object) return (read, [new FieldError(Pointer, "Send an object such as {\"budget\":\"confirmed\"}.")]);
        var errors = new List<FieldError>();
        foreach (var member in facts.EnumerateObject())
        {
            var (fact, faults) = Fact(member);
            if (fact is not null) read[member.Name] = fact;
            errors.AddRange(faults);
        }

        return (read, errors);
    }

    private (KnownFact? Fact, IReadOnlyList<FieldError> Errors) Fact(JsonProperty member)
    {
        var place = JsonPointer.Member(Pointer, member.Name);
        if (!_names.Contains(member.Name, StringComparer.Ordinal)) return (null, [new FieldError(place, $"Is no fact. Meant may be {NearestNames.To(member.Name, _names)}.")]);
        return member.Value.ValueKind switch
        {
            JsonValueKind.String => StateOf(member.Value.GetString()) is { } state ? (new KnownFact(state, by), []) : (null, [Wrong(place)]),
            JsonValueKind.Object => Described(member.Value, place),
            _ => (null, [Wrong(place)]),
        };
    }

    private (KnownFact? Fact, IReadOnlyList<FieldError> Errors) Described(JsonElement fact, string place)
    {
        var members = new BodyMembers(fact);
        var (word, source, at) = (members.Text("state"), members.Text("source"), members.Time("at"));
        var errors = members.Errors.Select(error => error with { Pointer = place + error.Pointer }).ToList();
        if (StateOf(word) is not { } state) return (null, [.. errors, Wrong(place + "/state")]);
        return errors.Count > 0 ? (null, errors) : (new KnownFact(state, source ?? by, at), []);
    }

    private static FactState? StateOf(string? word) => word is not null && States.TryGetValue(word, out var state) ? state : null;

    private static FieldError Wrong(string place) => new(place, $"Say one of {string.Join(", ", States.Keys)}, or an object with state, source and at.");
}
