using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Takes the answers to a lead's questionnaire (D-20).</summary>
/// <param name="handler">The work.</param>
/// <param name="endpoint">Asks who calls.</param>
public sealed class AnswerQuestionnaireFunction(Questionnaires handler, ManageEndpoint endpoint)
{
    /// <summary>Runs the function.</summary>
    [Function(ManageFunctionNames.AnswerQuestionnaire)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/manage/leads/{id}/questionnaire")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.Representative | Role.Editor, (known, token) => handler.AnswerAsync(id, request, known, token));
}
