using System.Text.Json;
using LeadSync.Domain.Calendars;
using LeadSync.Domain.Text;
using LeadSync.Storage.Documents;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>Calendars: one of each place ships, a published one of the same name takes its place, 15 s after publishing (architecture A11).</summary>
internal sealed class CalendarKind() : DocumentKind<BusinessCalendar>(DocumentKinds.Calendars)
{
    public override TimeSpan Delay => Publication.Agreed;

    public override IReadOnlyList<string> Shipped => PublicHolidays.Places;

    public override string? ShippedText(string name) => ShippedCalendars.Json(name);

    protected override Task<Reading<BusinessCalendar>> ReadAsync(DocumentName document, JsonElement root, CancellationToken cancellationToken) =>
        Task.FromResult(CalendarReader.Read(root, document.Name));
}
