using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Reading;

/// <summary>Builds a contact from a vendor's names and values by a table of <see cref="ContactWord"/>; what does not fit is left out.</summary>
internal static class LooseContact
{
    /// <summary>The contact with every value that the vendor's name stands for; an earlier name of a field wins over a later one.</summary>
    /// <param name="contact">What is known already, and wins.</param>
    /// <param name="values">The vendor's values by name.</param>
    /// <param name="names">Which of the vendor's names fill which field, in order of preference.</param>
    public static Contact Fill(Contact contact, Func<string, string?> values, IReadOnlyList<ContactWord> names)
    {
        var filled = Contact.Nobody;
        foreach (var (name, set) in names)
        {
            if (CleanText.Cut(values(name)) is { } value) filled = set(filled, value);
        }

        return filled.MergedWith(contact);
    }
}
