using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>Facts of the qualification (D-17), each claimed or confirmed.</summary>
internal static class GenericFacts
{
    private const int MaxFacts = 50;
    private const int MaxNameLength = 100;

    private static readonly Dictionary<string, FactState> States = new(StringComparer.Ordinal)
    {
        ["unknown"] = FactState.Unknown,
        ["claimed"] = FactState.Claimed,
        ["confirmed"] = FactState.Confirmed,
    };

    public static IReadOnlyDictionary<string, KnownFact>? Read(StrictObject lead)
    {
        if (lead.Object("facts") is not { } facts) return null;
        string[] names = [.. facts.Names().Take(MaxFacts + 1)];
        if (names.Length > MaxFacts) facts.Fault("", $"Holds more than {MaxFacts} facts.");
        var read = new SortedDictionary<string, KnownFact>(StringComparer.Ordinal);
        foreach (var name in names.Take(MaxFacts))
        {
            if (CleanText.Of(name) is not { Length: <= MaxNameLength } clean) facts.Fault("", $"Names a fact with an empty name, or one of more than {MaxNameLength} characters.");
            else if (facts.Word(name, States) is { } state) read[clean] = new KnownFact(state);
        }

        return read.Count == 0 ? null : read;
    }
}
