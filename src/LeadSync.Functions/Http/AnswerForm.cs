using LeadSync.Connectors.Webhooks;

namespace LeadSync.Functions.Http;

/// <summary>As a feature of a request: how its sender is told what is wrong, also where a fault of ours is answered far from whoever knows the sender.</summary>
/// <param name="Errors">The form.</param>
internal sealed record AnswerForm(ErrorForm Errors);
