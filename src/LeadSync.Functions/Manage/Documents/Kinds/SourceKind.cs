using System.Text.Json;
using LeadSync.Connectors.Declared;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Functions.Intake;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>Declared sources: platforms that nobody programmed. In force in this process at once, in others within 10 s.</summary>
internal sealed class SourceKind(DeclaredSettings settings) : DocumentKind<IWebhookSource<LeadEvent>>(DocumentKinds.Sources)
{
    public override IReadOnlyList<Role> Approvers => [Role.ApproverMarketing];

    protected override Task<Reading<IWebhookSource<LeadEvent>>> ReadAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken) =>
        Task.FromResult(DeclaredSourceReader.Read(document.Name, root));

    protected override Task<DocumentReview> ReviewAsync(DocumentName document, IWebhookSource<LeadEvent> value, CancellationToken cancellationToken) =>
        Task.FromResult(new DocumentReview([], settings.Of(document.Name).IsOn ? [] : [Off(document)], null));

    // Published without a secret it is answered 404, as if there were no such source.
    private static DocumentWarning Off(DocumentName document) => new("secret-missing", ("setting", $"LeadSync__Sources__{document.Name}__Secret"));
}
