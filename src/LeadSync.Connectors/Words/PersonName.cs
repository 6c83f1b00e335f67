using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Words;

/// <summary>Takes a name apart that a sender keeps in one field: salutation, academic titles, first names, last name with its particles.</summary>
internal static class PersonName
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr.", "dr", "prof.", "prof", "professor", "mag.", "dipl.-ing.", "dipl.-kfm.", "ing.", "med.", "h.c.", "pd",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "von", "vom", "van", "zu", "zum", "zur", "de", "den", "der", "del", "della", "di", "da", "dos", "du", "la", "le", "ter", "ten", "af", "av", "al", "el", "bin", "ibn",
    };

    /// <summary>The contact with the parts of a name, where it has neither first nor last name. A word alone is a first name; behind a salutation or a title it is the last.</summary>
    public static Contact Fill(Contact contact, string name)
    {
        if (contact is not { FirstName: null, LastName: null }) return contact;
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var salutation = words.Length > 1 ? SalutationWords.Find(words[0]) : null;
        if (salutation is not null) words = words[1..];
        string[] titles = [.. words.SkipLast(1).TakeWhile(Titles.Contains)];
        var (first, last) = Split(words[titles.Length..], isFormal: salutation is not null || titles.Length > 0);
        return contact with { Salutation = contact.Salutation ?? salutation, Title = contact.Title ?? Joined(titles), FirstName = first, LastName = last };
    }

    private static (string? First, string? Last) Split(string[] words, bool isFormal)
    {
        if (words.Length == 0) return (null, null);
        if (words.Length == 1) return isFormal ? (null, words[0]) : (words[0], null);
        // «Berg, Anna»: the comma says which is which.
        var comma = Array.FindIndex(words, word => word.EndsWith(','));
        if (comma >= 0 && comma < words.Length - 1) return (Joined(words[(comma + 1)..]), Joined(words[..(comma + 1)])?.TrimEnd(',', ' '));
        var last = words.Length - 1;
        while (last > 0 && Particles.Contains(words[last - 1])) last--;
        return (Joined(words[..last]), Joined(words[last..]));
    }

    private static string? Joined(string[] words) => words.Length == 0 ? null : string.Join(' ', words);
}
