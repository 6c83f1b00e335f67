namespace LeadSync.Compat.Hosting;

/// <summary>One process at a time installs and starts: a file held open alone, freed by the system also when its holder is killed.</summary>
internal static class StartLock
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    internal static async Task<FileStream> TakeAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(LocalFolders.Root, "azurite.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(_pause, TimeProvider.System, cancellationToken);
            }
        }
    }
}
