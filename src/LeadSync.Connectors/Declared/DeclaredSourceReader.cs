using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Connectors.Declared;

/// <summary>Reads the document of a platform that nobody programmed (README of this project), and says all that is wrong with it.</summary>
public static class DeclaredSourceReader
{
    private const int LongestName = 40;

    /// <summary>What a document may say.</summary>
    internal static IReadOnlyList<string> Members { get; } =
    [
        "title", "note", "contentType", "signature", "handshake", "success", "repeatsOnError", "externalSystem", "htmlEntities", "numbers",
        "events", "id", "time", "kind", "fields", "attributes", "touchpoint", "consent", "details",
    ];

    private static readonly Dictionary<string, BodyFormat> Formats = new(StringComparer.Ordinal)
    {
        ["json"] = BodyFormat.Json, ["form"] = BodyFormat.Form, ["query"] = BodyFormat.Query,
    };

    /// <summary>Reads the source.</summary>
    /// <param name="name">Its name in paths and settings.</param>
    /// <param name="document">The document, parsed with duplicate keys refused.</param>
    public static Reading<IWebhookSource<LeadEvent>> Read(string name, JsonElement document)
    {
        var errors = new ErrorList();
        if (FaultOf(name) is { } fault) errors.Add("", fault);
        var source = DocumentObject.Open(document, "", errors, Members) is { } root ? Read(name, root, errors) : null;
        return source is null || !errors.IsEmpty
            ? new Reading<IWebhookSource<LeadEvent>>.Refused(errors.Items)
            : new Reading<IWebhookSource<LeadEvent>>.Done(new DeclaredWebhookSource(source));
    }

    /// <summary>Why a source cannot have a name, in a sentence that says what to change; null where it can.</summary>
    public static string? FaultOf(string name) =>
        ConnectorCatalog.FindMarketing(name) is { } known ? $"the source '{known.Descriptor.Name}' is part of LeadSync: choose another name"
        : name.Length is 0 or > LongestName || !char.IsAsciiLetterLower(name[0]) || !name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            ? $"a source's name stands in its setting: choose 1 to {LongestName} lower-case letters and digits that begin with a letter, such as cleverreach"
            : null;

    private static DeclaredSource Read(string name, DocumentObject root, ErrorList errors)
    {
        var format = Plain.Word(root, "contentType", Formats) ?? BodyFormat.Json;
        var values = new ValueReader(errors, format != BodyFormat.Json);
        var delivery = new DeliveryReader(root);
        return new DeclaredSource
        {
            Name = name,
            Title = root.RequiredText("title"),
            Format = format,
            Signature = new SignatureReader(root).Read(),
            Handshake = delivery.Handshake(format),
            Success = delivery.Success(),
            RepeatsOnError = Plain.Flag(root, "repeatsOnError") ?? true,
            System = root.Has("externalSystem") ? root.Id("externalSystem") : name,
            HtmlEntities = Plain.Flag(root, "htmlEntities") ?? false,
            Events = new EventsReader(root, values).Events(format),
            Id = new EventsReader(root, values).Id(),
            Time = new TimeReader(root, values).Read(),
            Kinds = new KindReader(root, values, errors).Read(),
            Fields = new FieldsReader(root, values).Fields(),
            Touchpoint = new DeclaredTouchpoint(new FieldsReader(root, values).Group("touchpoint", DeclaredTouchpoint.Names)),
            Consent = new ConsentReader(root, values).Read(),
            Details = new DetailsReader(root, new ValueReader(errors, isForm: false)).Read(),
            // Behind all that read them.
            Headers = values.Names(PathRoot.Header),
            Query = values.Names(PathRoot.Query),
        };
    }
}
