using System.Text.Json;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Scoring.Checks;
using LeadSync.Domain.Text;
using LeadSync.Functions.Http;
using LeadSync.Functions.Manage.People;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>Service levels: agreed by marketing and by sales (D-16), in force 15 s after publishing (architecture A11).</summary>
internal sealed class ServiceLevelKind(CalendarNames calendars, AgreedNames names, PeopleInForce people, TimeProvider time) : DocumentKind<ServiceLevel>(DocumentKinds.ServiceLevels)
{
    public override TimeSpan Delay => Publication.Agreed;

    public override IReadOnlyList<Role> Approvers { get; } = [Role.ApproverMarketing, Role.ApproverSales];

    // What it says does not depend on the number that it will get.
    protected override async Task<Reading<ServiceLevel>> ReadAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken)
    {
        var reading = ServiceLevelReader.Read(root, document.Name, version: 0, time.GetUtcNow() + Delay);
        if (reading is not Reading<ServiceLevel>.Done(var level)) return reading;
        IReadOnlyList<ValidationError> errors = [.. ServiceLevelValidator.Check(level).Errors, .. await calendars.UnknownAsync(level, cancellationToken)];
        return errors.Count == 0 ? reading : new Reading<ServiceLevel>.Refused(errors);
    }

    protected override async Task<DocumentReview> ReviewAsync(DocumentName document, ServiceLevel value, CancellationToken cancellationToken)
    {
        var check = ServiceLevelValidator.Check(value, await people.GetAsync(cancellationToken));
        return new(await names.UnknownAsync(value, cancellationToken), [.. check.Warnings.Select(DocumentWarning.Of)], null);
    }
}
