using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing;

/// <summary>What is said of a name that stands for nothing.</summary>
internal static class References
{
    public static string Unknown(string what, string name, IReadOnlyCollection<string> known) =>
        known.Count == 0
            ? $"there is no {what} '{name}', nor any other: add it"
            : $"there is no {what} '{name}'; the nearest are {NearestNames.To(name, known)}";
}
