using LeadSync.Functions.Manage.DeadLetters;
using LeadSync.Functions.Manage.Description;
using LeadSync.Functions.Manage.Documents;
using LeadSync.Functions.Manage.Leads;
using LeadSync.Functions.Manage.People;
using LeadSync.Functions.Manage.Qualification;
using LeadSync.Functions.Reruns;
using LeadSync.Functions.Simulations;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Manage;

/// <summary>Registers management over HTTP.</summary>
public static class ManageRegistration
{
    /// <summary>Adds the handlers of leads, documents and dead letters. Needs the storage, the features' sources and <c>AddHttpBasics</c>.</summary>
    public static IServiceCollection AddManagement(this IServiceCollection services) =>
        services
            .AddSingleton<LeadFiles>()
            .AddSingleton<LeadsByMove>()
            .AddSingleton<LeadsByOwner>()
            .AddSingleton<LeadSearch>()
            .AddSingleton<LeadList>()
            .AddSingleton<ListLeads>()
            .AddSingleton<LeadWordsReader>().AddSingleton<ShowLead>()
            .AddSingleton<EnrichByHand>()
            .AddSingleton<Questionnaires>()
            .AddSingleton<ActOnLead>()
            .AddSingleton<ShowDecisions>()
            .AddSingleton<RerunDecision>()
            .AddSingleton<EraseLead>()
            .AddSingleton<ExportLead>()
            .AddDocuments()
            .AddQualification().AddPeople().AddSimulations().AddReruns()
            .AddSingleton<ManageDeadLetters>()
            .AddSingleton<ApiDescription>();
}
