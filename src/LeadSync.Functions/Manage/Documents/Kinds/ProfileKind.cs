using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Text;
using LeadSync.Functions.Documents;
using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>
/// A company's own funnel profiles (D-1), agreed by marketing and by sales, in force 15 s after publishing (architecture A11). Those that ship can be read, to
/// begin one's own with, and stay as they are. Whether a milestone in which leads may stand is left out is asked before publishing.
/// </summary>
internal sealed class ProfileKind(ServiceLevelSource agreements, DocumentStore documents) : DocumentKind<FunnelProfile>(DocumentKinds.Profiles)
{
    public override TimeSpan Delay => Publication.Agreed;

    public override IReadOnlyList<Role> Approvers { get; } = [Role.ApproverMarketing, Role.ApproverSales];

    public override IReadOnlyList<string> Shipped { get; } = [.. FunnelProfiles.All.Select(profile => profile.Id)];

    public override string? ShippedText(string name) => FunnelProfiles.Find(name) is { } profile ? FunnelProfileText.Of(profile) : null;

    protected override Task<Reading<FunnelProfile>> ReadAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken) =>
        Task.FromResult(FunnelProfiles.Find(document.Name) is null ? FunnelProfileReader.Read(root, document.Name) : AsShipped(document.Name));

    protected override async Task<DocumentReview> ReviewAsync(DocumentName document, FunnelProfile value, CancellationToken cancellationToken) =>
        new(await LeftOutAsync(document, value, cancellationToken), [], null);

    private static Reading<FunnelProfile> AsShipped(string name) =>
        new Reading<FunnelProfile>.Refused([new ValidationError("", $"'{name}' ships with LeadSync and stays as it is: save yours under another name, such as 'our-{name}'")]);

    // A lead that stands in it would have no stage any more.
    private async Task<IReadOnlyList<ValidationError>> LeftOutAsync(DocumentName document, FunnelProfile value, CancellationToken cancellationToken)
    {
        if (!await IsUsedAsync(document.Name, cancellationToken) || await documents.GetCurrentAsync(document, cancellationToken) is not { } current) return [];
        if (FunnelProfileReader.Read(DocumentBody.Stored(current.Text), document.Name) is not Reading<FunnelProfile>.Done(var before)) return [];
        var missing = before.Stages.SelectMany(stage => stage.Milestones).Except(value.Stages.SelectMany(stage => stage.Milestones));
        return [.. missing.Select(milestone => new ValidationError("/stages", $"leads may stand in '{JsonNamingPolicy.KebabCaseLower.ConvertName(milestone.ToString())}', which version {current.Info.Version} names: name it in a stage, too"))];
    }

    private async Task<bool> IsUsedAsync(string name, CancellationToken cancellationToken) =>
        (await agreements.GetAsync(cancellationToken)).Agreements.Levels.SelectMany(level => level.All).Any(version => version.Profile == name);
}
