using LeadSync.Domain.Qualification;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>Reads texts in both languages.</summary>
internal static class Names
{
    public static BilingualName Read(DocumentObject item, string name) =>
        item.Object(name, "de", "en") is { } texts ? new BilingualName(texts.Text("de"), texts.Text("en")) : BilingualName.None;
}
