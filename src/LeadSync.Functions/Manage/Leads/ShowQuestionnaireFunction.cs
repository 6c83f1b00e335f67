using LeadSync.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>Shows the questions by which a lead is qualified (D-20).</summary>
/// <param name="handler">The work.</param>
/// <param name="endpoint">Asks who calls.</param>
public sealed class ShowQuestionnaireFunction(Questionnaires handler, ManageEndpoint endpoint)
{
    /// <summary>Runs the function.</summary>
    [Function(ManageFunctionNames.ShowQuestionnaire)]
    public Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/manage/leads/{id}/questionnaire")] HttpRequest request,
        string id) =>
        endpoint.RunAsync(request, Role.All, (_, token) => handler.ShowAsync(id, token));
}
