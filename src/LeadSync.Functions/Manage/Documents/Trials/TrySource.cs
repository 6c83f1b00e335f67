using System.Text.Json;
using LeadSync.Connectors.Declared;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Functions.Intake;
using LeadSync.Storage.Documents;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Documents.Trials;

/// <summary>Says what a pasted message would become by a declared source. Nothing is stored, and nothing of it is logged.</summary>
/// <param name="settings">The secrets: whether the message's signature would be believed.</param>
/// <param name="time">The clock.</param>
internal sealed class TrySource(DeclaredSettings settings, TimeProvider time) : IDraftTrial
{
    public string Kind => DocumentKinds.Sources;

    public async Task<IResult> RunAsync(DocumentAddress document, JsonElement root, HttpRequest request, string by, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, cancellationToken);
        if (body is not JsonBody.Parsed(var pasted)) return ((JsonBody.Refused)body).Problem;
        return DeclaredSourceReader.Read(document.Name.Name, root) switch
        {
            Reading<IWebhookSource<LeadEvent>>.Done(var source) => Tried(source, pasted),
            Reading<IWebhookSource<LeadEvent>>.Refused(var errors) => Problems.Invalid("draft-invalid", DocumentProblems.Errors(errors)),
            _ => throw new InvalidOperationException("A document is read or refused."),
        };
    }

    private IResult Tried(IWebhookSource<LeadEvent> source, JsonElement pasted)
    {
        var (sent, errors) = new PastedRequest(source.Descriptor.Name, source.Descriptor).Read(pasted);
        if (errors.Count > 0) return Problems.Invalid(errors);
        var (known, now) = (settings.Of(source.Descriptor.Name), time.GetUtcNow());
        var refused = (source.Verify(sent, known, now) as WebhookVerdict.Refused)?.Reason;
        return JsonAnswer.Of(SourceTrialView.Of(source.Descriptor, known, sent, refused, source.Read(sent, known, now)));
    }
}
