using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.CustomerIo;

/// <summary>Whom a report is about.</summary>
internal static class CustomerIoPerson
{
    public const string System = "customerio";

    public static Contact Read(JsonElement? data, string channel)
    {
        var customer = data.Member("variables").Member("customer");
        var id = data.Text("customer_id") ?? data.At("identifiers.id").Text() ?? customer.Text("id") ?? data.At("identifiers.cio_id").Text();
        var person = id is null ? Contact.Nobody : new Contact { ExternalId = DerivedId.Of(id), System = System };
        return person with
        {
            Email = Address(data.Text("email_address"), data.At("identifiers.email").Text(), customer.Text("email"), data.Text("recipient")),
            Phone = ChannelOf(channel) == Permit.Phone ? data.Text("recipient") : null,
            FirstName = customer.Text("first_name"),
            LastName = customer.Text("last_name"),
        };
    }

    /// <summary>By which channel a message reaches the person. A customer's own permission is that for e-mail.</summary>
    public static string ChannelOf(string channel) => channel is "sms" or "whatsapp" ? Permit.Phone : Permit.Email;

    private static EmailAddress? Address(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (EmailAddress.TryParse(text) is { } address) return address;
        }

        return null;
    }
}
