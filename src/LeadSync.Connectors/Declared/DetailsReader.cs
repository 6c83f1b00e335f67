using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads how a platform's API is asked for a person.</summary>
/// <param name="root">The document.</param>
/// <param name="values">Reads paths and maps of an answer, which is JSON whatever the messages are.</param>
internal sealed class DetailsReader(DocumentObject root, ValueReader values)
{
    private const string Authorization = "Authorization";

    public DeclaredDetails? Read()
    {
        if (root.Object("details", "path", "header", "prefix", "fields", "attributes") is not { } details) return null;
        var path = details.RequiredText("path");
        if (path.Length > 0 && !IsBelow(path))
            details.Refuse("path", $"write a path below the API's address (setting ApiUrl) with {DeclaredDetails.Id} for the person's id, such as v3/receivers.json/{DeclaredDetails.Id}; letters, digits and - _ . / ? = & , only");
        var header = Plain.Token(details, "header", "X-Api-Key");
        return new DeclaredDetails(path, header ?? Authorization, details.Text("prefix") is { } prefix ? prefix + " " : header is null ? "Bearer " : "", new FieldsReader(details, values).Fields());
    }

    // Nothing that leads away from the configured address.
    private static bool IsBelow(string path)
    {
        var rest = path.Replace(DeclaredDetails.Id, "", StringComparison.Ordinal);
        return rest.Length < path.Length && path[0] != '/' && !path.Contains("//", StringComparison.Ordinal) && !path.Contains("..", StringComparison.Ordinal)
            && rest.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or '?' or '=' or '&' or ',');
    }
}
