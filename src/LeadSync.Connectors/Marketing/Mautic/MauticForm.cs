using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Mautic;

/// <summary>A form was sent.</summary>
internal static class MauticForm
{
    public static LeadEvent Read(JsonElement item, MauticInstance instance)
    {
        var submission = item.Member("submission") ?? item;
        var id = submission.Text("id", StrictIds.MaxLength) ?? DerivedId.Hash(submission.GetRawText());
        return new LeadEvent
        {
            Id = instance.Id("submission", id),
            Source = instance.Receipt.Source,
            Type = LeadEventType.Touchpoint,
            OccurredAt = instance.TimeOf(item, EventTime.Parse(submission.Text("dateSubmitted"))),
            Lead = MauticContact.Read(submission.Member("lead") ?? submission.Member("contact"), instance).With(submission.Member("results")).OrVisitor(submission),
            Touchpoint = Touchpoint(submission),
        };
    }

    private static Touchpoint Touchpoint(JsonElement submission)
    {
        var form = submission.Member("form");
        var name = MauticContact.Decode(form.Text("name") ?? form.Text("alias"));
        var url = submission.Text("referer", CleanText.MaxUrlLength);
        var kind = KindWords.OfForm(name, MauticContact.Decode(submission.Member("page").Text("title")), Campaign.Path(url));
        return new Touchpoint(kind, Name: name, Url: url).From(Campaign.Query(url));
    }
}
