using LeadSync.Functions.Callbacks;
using LeadSync.Functions.DeadLetters;
using LeadSync.Functions.Details;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Handover;
using LeadSync.Functions.Http;
using LeadSync.Functions.Identity;
using LeadSync.Functions.Messages;
using LeadSync.Functions.Reports;
using LeadSync.Functions.Routing;
using LeadSync.Functions.Scoring;
using LeadSync.Functions.Sla;
using LeadSync.Functions.Startup;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Leads;

/// <summary>Registers a lead's way from event to representative.</summary>
public static class LeadsRegistration
{
    /// <summary>Adds the steps and what they share.</summary>
    public static IServiceCollection AddLeads(this IServiceCollection services) => services
        .AddSingleton(HostLimits.Read())
        .AddSingleton<ReadyStorage>().AddHostedService<StorageWarmUp>()
        .AddSingleton(provider => provider.GetRequiredService<ReadyStorage>().Keys)
        .AddSingleton<SessionSecret>(provider => provider.GetRequiredService<ReadyStorage>().SessionSecretAsync)
        .AddSingleton<ShippedDocuments>().AddSingleton<FunnelProfileSource>().AddSingleton<ServiceLevelSource>().AddSingleton<RoutingSource>().AddSingleton<CalendarSource>().AddSingleton<ContactDeadlines>()
        .AddSingleton<QueueWork>().AddSingleton<EffectSender>().AddSingleton<LeadUpdater>()
        .AddSingleton<ErasureTraces>().AddSingleton<LeadErasure>().AddSingleton<EraseEvents>()
        .AddSingleton<LeadMerges>().AddSingleton<MergeEvents>().AddSingleton<LeadFinder>().AddSingleton<ScoreLead>().AddSingleton<LeadCommands>().AddSingleton<EnrichLead>().AddSingleton<ScoreLeads>().AddSingleton<LeadEventsWork>()
        .AddSingleton<AccountOwners>().AddSingleton<LeadDraw>().AddSingleton<RouteLead>().AddSingleton<RouteLeadWork>()
        .AddSingleton<HandOverLead>().AddSingleton<HandOverLeadWork>()
        .AddSingleton<SalesActions>().AddSingleton<ApplyCrmEvents>().AddSingleton<CrmEventsWork>()
        .AddSingleton<SettleLead>().AddSingleton<SettleLeadWork>()
        .AddSingleton<RunClocks>().AddSingleton<RerunClock>().AddSingleton<RerunRouting>()
        .AddDetails().AddReports()
        .AddSingleton<PoisonParts>().AddSingleton<EmptyPoison>();
}
