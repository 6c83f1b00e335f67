using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents;

/// <summary>A document in the list of its kind.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Current">The version published last; null where none is.</param>
/// <param name="Draft">What somebody works on; null for nothing.</param>
internal sealed record SummaryView(string Name, VersionView? Current, DraftInfoView? Draft)
{
    public static SummaryView Of(DocumentSummary summary) => new(
        summary.Document.Name,
        summary.Current is { } current ? VersionView.Of(current) : null,
        summary.Draft is { } draft ? DraftInfoView.Of(draft) : null);
}
