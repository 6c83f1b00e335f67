using LeadSync.Storage.Accounts;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Audit;
using LeadSync.Storage.Cases;
using LeadSync.Storage.Clocks;
using LeadSync.Storage.Companies;
using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Erasures;
using LeadSync.Storage.Facts;
using LeadSync.Storage.Jobs;
using LeadSync.Storage.Leads;
using LeadSync.Storage.Metering;
using LeadSync.Storage.Names;
using LeadSync.Storage.Payloads;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Reports;
using LeadSync.Storage.Routing;
using LeadSync.Storage.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Storage;

/// <summary>Registers everything that is kept.</summary>
public static class StorageRegistration
{
    /// <summary>Adds the stores over one account.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSingleton<StorageMeter>()
        .AddSingleton(provider => StorageSettings.From(provider.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()))
        .AddSingleton<StorageAccount>()
        .AddSingleton<PayloadStore>().AddSingleton<EnvelopeCodec>().AddSingleton<QueueSender>().AddSingleton<PoisonQueues>().AddSingleton<QueueAges>()
        .AddSingleton<DocumentStore>().AddSingleton<DeadLetterStore>().AddSingleton<DeadLetterReplay>()
        .AddSingleton<JobStore>().AddSingleton<JobFiles>()
        .AddSingleton<IdentityKeyStore>()
        .AddSingleton<LeadStore>().AddSingleton<LeadMergeStore>().AddSingleton<LeadErasureStore>().AddSingleton<ErasureStore>().AddSingleton<Suppressions>()
        .AddSingleton<AssignStore>().AddSingleton<DrawLog>().AddSingleton<CaseStore>()
        .AddSingleton<ClockStore>().AddSingleton<FactStore>().AddSingleton<AuditLog>().AddSingleton<NameStore>()
        .AddSingleton<HandOverLog>().AddSingleton<AlarmStore>().AddSingleton<WaitingStore>()
        .AddSingleton<CompanyStore>().AddSingleton<RecordedRoutingStore>();
}
