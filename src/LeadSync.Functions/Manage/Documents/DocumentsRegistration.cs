using LeadSync.Functions.Backtests;
using LeadSync.Functions.Jobs;
using LeadSync.Functions.Manage.Documents.Configuration;
using LeadSync.Functions.Manage.Documents.Drafts;
using LeadSync.Functions.Manage.Documents.Kinds;
using LeadSync.Functions.Manage.Documents.Trials;
using LeadSync.Functions.Manage.Documents.Versions;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>Registers versioned documents: what all kinds share, then the kinds and what they can be tried on.</summary>
public static class DocumentsRegistration
{
    /// <summary>Adds the handlers. Needs the storage, the features' sources and <c>AddHttpBasics</c>.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services
            .AddSingleton<ShowDocuments>().AddSingleton<SheetBodies>().AddSingleton<EditDrafts>().AddSingleton<ValidateDrafts>().AddSingleton<ApproveDrafts>().AddSingleton<FourEyes>()
            .AddSingleton<PublishGate>().AddSingleton<PublishDrafts>().AddSingleton<RollBackDocuments>().AddSingleton<CompareVersions>().AddSingleton<ListAudit>()
            .AddSingleton<EditRepresentatives>().AddSingleton<PeopleInForce>().AddSingleton<AgreedNames>().AddSingleton<AgreedHours>()
            .AddSingleton<ShowConfiguration>().AddSingleton<SaveConfiguration>()
            .AddSingleton<DocumentCatalog>().AddKinds()
            .AddSingleton<TryDrafts>().AddTrials();

    private static IServiceCollection AddKinds(this IServiceCollection services) =>
        services
            .AddSingleton<IDocumentKind, RoutingTableKind>()
            .AddSingleton<IDocumentKind, ServiceLevelKind>()
            .AddSingleton<IDocumentKind, AssignmentKind>()
            .AddSingleton<IDocumentKind, SourceKind>()
            .AddSingleton<IDocumentKind, ProfileKind>()
            .AddSingleton<IDocumentKind, CalendarKind>();

    private static IServiceCollection AddTrials(this IServiceCollection services) =>
        services
            .AddSingleton<IDraftTrial, SimulateRoutingTable>()
            .AddSingleton<IDraftTrial, SimulateServiceLevel>().AddSingleton<IJobKind, BacktestJob>()
            .AddSingleton<IDraftTrial, TrySource>();
}
