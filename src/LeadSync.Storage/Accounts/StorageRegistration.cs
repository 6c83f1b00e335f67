using LeadSync.Storage.DeadLetters;
using LeadSync.Storage.Documents;
using LeadSync.Storage.Metering;
using LeadSync.Storage.Payloads;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LeadSync.Storage.Accounts;

/// <summary>Puts the storage account and what stands on it into the container.</summary>
public static class StorageRegistration
{
    /// <summary>Adds account, meter, queues, payloads, documents and dead letters, one of each for the process.</summary>
    /// <exception cref="StorageSettingsException">A setting is missing or not allowed.</exception>
    public static IServiceCollection AddStorageAccount(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(StorageSettings.From(configuration))
            .AddSingleton<StorageMeter>()
            .AddSingleton<StorageAccount>()
            .AddSingleton<PayloadStore>()
            .AddSingleton<EnvelopeCodec>()
            .AddSingleton<QueueSender>()
            .AddSingleton<DocumentStore>()
            .AddSingleton<DeadLetterStore>()
            .AddSingleton<DeadLetterReplay>()
            .AddSingleton<IdentityKeyStore>();
    }
}
