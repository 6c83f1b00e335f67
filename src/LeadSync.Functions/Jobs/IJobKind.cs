using LeadSync.Storage.Jobs;

namespace LeadSync.Functions.Jobs;

/// <summary>A kind of long work: one class, and one registration as <see cref="IJobKind"/> with its feature.</summary>
public interface IJobKind
{
    /// <summary>Its name in the contract, for example <c>import</c>.</summary>
    string What { get; }

    /// <summary>The content type of its result file.</summary>
    string ResultType => "text/csv; charset=utf-8";

    /// <summary>How the name of its result file ends.</summary>
    string ResultExtension => "csv";

    /// <summary>
    /// Does the page that begins at <see cref="Job.Position"/>, a second's work or so. A page may be done again after a crash or beside another
    /// process, so that twice must be once: ids are derived, file parts are written by number.
    /// </summary>
    /// <param name="job">The job as stored, with its parameters.</param>
    /// <param name="cancellationToken">Ends the page; it is done again then.</param>
    /// <returns>Where the next page begins, and what this one did.</returns>
    Task<JobPage> RunPageAsync(Job job, CancellationToken cancellationToken);
}
