using System.Text.Json;
using LeadSync.Connectors.Reading;
using LeadSync.Connectors.Words;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Segment;

/// <summary>Whom a call is about.</summary>
internal static class SegmentPerson
{
    public const string System = "segment";

    /// <summary>Places beside the traits, in order of preference.</summary>
    private static readonly ContactWord[] Aside =
        [new("properties.email", ContactWords.Email), new("context.traits.email", ContactWords.Email), new("context.locale", ContactWords.Language)];

    /// <summary>The person of a user id. Some customers take the e-mail address for an id.</summary>
    public static Contact Of(string? userId) =>
        userId is null ? Contact.Nobody : new Contact { ExternalId = DerivedId.Of(userId), System = System, Email = EmailAddress.TryParse(userId) };

    /// <summary>The person with its traits, as far as the call has them.</summary>
    public static Contact Read(JsonElement item, JsonElement? traits)
    {
        var told = LooseContact.Fill(Contact.Nobody, path => traits.At(path).Text(), LeadWords.Segment);
        // Names in other spellings, such as Email or E-Mail.
        told = PlainWords.Fill(told, from trait in traits.Members() let text = ((JsonElement?)trait.Value).Text() where text is not null select KeyValuePair.Create(trait.Name, text));
        var aside = LooseContact.Fill(Contact.Nobody, path => item.At(path).Text(), Aside);
        return Of(item.Text("userId")).MergedWith(aside).MergedWith(told) with { Visitor = item.Text("anonymousId", StrictIds.MaxLength) };
    }

    /// <summary>A group is a company: its traits are not the person's.</summary>
    public static Contact WithCompany(JsonElement item) =>
        LooseContact.Fill(Read(item, item.At("context.traits")), path => item.At("traits." + path).Text(), LeadWords.SegmentGroup);
}
