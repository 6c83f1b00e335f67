using Microsoft.Extensions.Hosting;

namespace LeadSync.Compat.Tests.Worker;

internal sealed class SlowStart : IHostedService
{
    private readonly TaskCompletionSource _release = new();

    public Task StartAsync(CancellationToken cancellationToken) => _release.Task;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    internal void Release() => _release.SetResult();
}
