using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Declared;

/// <summary>What the intake needs to know of a declared source.</summary>
internal static class DeclaredDescriptor
{
    private static readonly string[] JsonTypes = ["application/json"];
    private const string FormType = "application/x-www-form-urlencoded";

    public static SourceDescriptor Of(DeclaredSource source) => new()
    {
        Name = source.Name,
        Title = source.Title,
        Signature = source.Signature.Title,
        Documentation = new BilingualText("Durch ein Dokument angeschlossen, nicht programmiert.", "Connected by a document, not programmed."),
        Ids = new BilingualText("Wie das Dokument sagt; sonst abgeleitet aus dem Inhalt.", "As the document says; otherwise derived from the content."),
        Success = source.Success,
        RepeatsOnError = source.RepeatsOnError,
        ReadsHeaders = source.Headers,
        ReadsQuery = source.Query,
        ContentTypes = source.Format switch
        {
            BodyFormat.Json => JsonTypes,
            BodyFormat.Form => [FormType],
            _ => [FormType, .. JsonTypes],
        },
        Methods = source.Format == BodyFormat.Query ? ["GET"] : ["POST"],
    };
}
