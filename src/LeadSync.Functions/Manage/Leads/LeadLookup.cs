using System.Text.Json;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>By what a lead is looked up; one of the three is given.</summary>
internal sealed record LeadLookup(EmailAddress? Email, string? ExternalId, string? System, string? CrmId)
{
    public static (LeadLookup? Wanted, IReadOnlyList<FieldError> Errors) Read(JsonElement body)
    {
        var members = new BodyMembers(body);
        var email = members.Text("email");
        var wanted = new LeadLookup(EmailAddress.TryParse(email), members.Text("externalId"), members.Text("system"), members.Text("crmId"));
        if (email is not null && wanted.Email is null) members.Refuse("email", "Write an e-mail address, such as anna@example.com.");
        if (new[] { email, wanted.ExternalId, wanted.CrmId }.Count(named => named is not null) != 1)
            members.Refuse("", "Name the lead by one of email, externalId (with its system) and crmId.");
        return (members.Errors.Count == 0 ? wanted : null, members.Errors);
    }

    public override string ToString() => nameof(LeadLookup);
}
