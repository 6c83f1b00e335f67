using System.Globalization;
using LeadSync.Domain.Text;
using LeadSync.Functions.Jobs;
using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Tests.Jobs;

/// <summary>Counts to three, a page each, and writes down each page that it begins.</summary>
internal sealed class CountingKind(JobFiles files) : IJobKind
{
    public const string Name = "count";
    public const int Pages = 3;

    public string What => Name;

    public List<int> Begun { get; } = [];

    /// <summary>Runs before a page is done.</summary>
    public Func<int, Task> Before { get; set; } = _ => Task.CompletedTask;

    public async Task<JobPage> RunPageAsync(Job job, CancellationToken cancellationToken)
    {
        var page = job.Position.Length == 0 ? 0 : int.Parse(job.Position, CultureInfo.InvariantCulture);
        Begun.Add(page);
        await Before(page);
        await files.WriteAsync(job.Id, JobFile.Result, page, $"page {page}\r\n", cancellationToken);
        return new JobPage(page + 1 < Pages ? $"{page + 1}" : null, page + 1)
        {
            Of = Pages,
            Counts = new Dictionary<string, int>(StringComparer.Ordinal) { ["counted"] = 1 },
            Errors = [new ValidationError($"/{page}", "Is only a page.")],
            Result = JobPage.FileOf(job.Id),
        };
    }
}
