using System.Text.Json;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>Service levels: agreed by marketing and by sales (D-16), in force 15 s after publishing (architecture A11).</summary>
internal sealed class ServiceLevelKind(TimeProvider time) : DocumentKind<ServiceLevel>(DocumentKinds.ServiceLevels)
{
    public override TimeSpan Delay => Publication.Agreed;

    public override IReadOnlyList<Role> Approvers { get; } = [Role.ApproverMarketing, Role.ApproverSales];

    // What it says does not depend on the number that it will get.
    protected override Task<Reading<ServiceLevel>> ReadAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken) =>
        Task.FromResult(ServiceLevelReader.Read(root, document.Name, version: 0, time.GetUtcNow() + Delay));
}
