using LeadSync.Connectors.Reading;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>Facts of the qualification (D-17), each claimed or confirmed.</summary>
internal static class GenericFacts
{
    private const int MaxFacts = 50;
    private const int MaxNameLength = 100;

    private static readonly Dictionary<string, bool> States = new(StringComparer.Ordinal) { ["claimed"] = false, ["confirmed"] = true };

    public static IReadOnlyDictionary<string, string>? Read(StrictObject lead)
    {
        if (lead.Object("facts") is not { } facts) return null;
        string[] names = [.. facts.Names().Take(MaxFacts + 1)];
        if (names.Length > MaxFacts) facts.Fault("", $"Holds more than {MaxFacts} facts.");
        var read = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names.Take(MaxFacts))
        {
            if (CleanText.Of(name) is not { Length: <= MaxNameLength } clean) facts.Fault("", $"Names a fact with an empty name, or one of more than {MaxNameLength} characters.");
            else if (facts.Word(name, States) is { } confirmed) read[clean] = confirmed ? "confirmed" : "claimed";
        }

        return read.Count == 0 ? null : read;
    }
}
