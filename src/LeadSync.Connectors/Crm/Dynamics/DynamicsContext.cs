using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Webhooks;

namespace LeadSync.Connectors.Crm.Dynamics;

/// <summary>One <c>RemoteExecutionContext</c>. What <c>ParentContext</c> holds is another message's and is not looked at.</summary>
/// <param name="Item">The context.</param>
/// <param name="Request">The request, whose headers say what a cut body leaves out.</param>
internal sealed record DynamicsContext(JsonElement Item, WebhookRequest Request)
{
    private const string RequestName = "x-ms-dynamics-request-name";
    private const string EntityName = "x-ms-dynamics-entity-name";
    private const string SizeExceeded = "x-ms-dynamics-msg-size-exceeded";

    /// <summary>The headers that say what a body may leave out.</summary>
    public static IReadOnlyList<string> Headers { get; } = [RequestName, EntityName, SizeExceeded];

    public string? Message => (Item.Text("MessageName") ?? Request.Header(RequestName))?.ToLowerInvariant();

    public string? Entity => (Item.Text("PrimaryEntityName") ?? Request.Header(EntityName))?.ToLowerInvariant();

    public string? Record => Guid(Item.Text("PrimaryEntityId")) ?? Guid(Parameter("Target").Text("Id")) ?? Guid(Parameter("LeadId").Text("Id"));

    public string? User => Guid(Item.Text("InitiatingUserId")) ?? Guid(Item.Text("UserId"));

    /// <summary>True where Dataverse left the changed values out, since the body would be larger than 256 KB.</summary>
    public bool IsCut => Request.Header(SizeExceeded) is not null || Item.Member("InputParameters") is null;

    public DateTimeOffset? At => DynamicsValue.Time(Changed("modifiedon")) ?? DynamicsValue.Time(Item.Text("OperationCreatedOn"));

    /// <summary>Runs of asynchronous steps have an id that a repetition keeps; of the others the transaction and what was done in it tell.</summary>
    public string Id => Item.Text("Mode") == "1" && Guid(Item.Text("OperationId")) is { } operation
        ? DerivedId.Of(operation, Message, Record)
        : Item.Text("CorrelationId") is { } correlation
            ? DerivedId.Of(correlation, Message, Record, Changed("modifiedon") ?? Item.Text("OperationCreatedOn"), DerivedId.Hash(Parameters("InputParameters")?.GetRawText() ?? ""))
            : DerivedId.Hash(Item.GetRawText());

    /// <summary>A value that this message changes: as it is set or, where that is left out, as the image after it differs from the one before.</summary>
    public string? Changed(string column) => Parameter("Target") is { } target
        ? DynamicsValue.Text(DynamicsValue.Of(target.Member("Attributes"), column))
        : Image("PostEntityImages", column) is { } after && after != Image("PreEntityImages", column) ? after : null;

    /// <summary>A value of the record, changed or as the images show it.</summary>
    public string? Value(string column) => Changed(column) ?? Images().Select(image => DynamicsValue.Text(DynamicsValue.Of(image, column))).FirstOrDefault(value => value is not null);

    public JsonElement? Parameter(string name) => DynamicsValue.Of(Parameters("InputParameters"), name);

    public JsonElement? Result(string name) => DynamicsValue.Of(Parameters("OutputParameters"), name);

    /// <summary>A GUID in lower case without braces; null for what is none, and for the empty one.</summary>
    public static string? Guid(string? text) => System.Guid.TryParse(text, out var id) && id != System.Guid.Empty ? id.ToString("D") : null;

    private string? Image(string name, string column) =>
        Item.Member(name).Items().Select(image => DynamicsValue.Text(DynamicsValue.Of(image.Member("value").Member("Attributes"), column))).FirstOrDefault(value => value is not null);

    private JsonElement? Parameters(string name) => Item.Member(name);

    private IEnumerable<JsonElement?> Images() => from name in (string[])["PostEntityImages", "PreEntityImages"]
                                                  from image in Item.Member(name).Items()
                                                  select image.Member("value").Member("Attributes");
}
