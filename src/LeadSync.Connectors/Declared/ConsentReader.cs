using LeadSync.Connectors.Reading;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads where stands whether a person may be addressed.</summary>
/// <param name="root">The document.</param>
/// <param name="values">Reads paths and maps.</param>
internal sealed class ConsentReader(DocumentObject root, ValueReader values)
{
    private static readonly string[] Members = ["basis", "defaultBasis", "permissions", "form", "wording"];
    private static readonly string[] Channels = [Permit.Email, Permit.Phone, "post"];

    public DeclaredConsent Read() => root.Object("consent", Members) is not { } consent
        ? new DeclaredConsent { Permissions = new Dictionary<string, DeclaredValue>(StringComparer.Ordinal) }
        : new DeclaredConsent
        {
            Basis = values.Read(consent, "basis", ConsentWords.Bases.Keys),
            Permissions = Permissions(consent),
            Form = values.Read(consent, "form"),
            Wording = values.Read(consent, "wording"),
            DefaultBasis = Plain.Word(consent, "defaultBasis", ConsentWords.Bases),
        };

    private Dictionary<string, DeclaredValue> Permissions(DocumentObject consent)
    {
        var read = new Dictionary<string, DeclaredValue>(StringComparer.Ordinal);
        if (consent.Object("permissions", Channels) is not { } permissions) return read;
        foreach (var channel in Channels)
        {
            if (values.Read(permissions, channel, ConsentWords.Statuses.Keys) is { } value) read[channel] = value;
        }

        return read;
    }
}
