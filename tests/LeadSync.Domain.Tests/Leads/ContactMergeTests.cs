using System.Reflection;
using System.Text.Json;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>A person as several events know it: the newest word holds, and silence takes nothing back (D-33).</summary>
[Trait("Requirement", "D-33")]
public sealed class ContactMergeTests
{
    // The system belongs to the id and has a test of its own.
    private static readonly PropertyInfo[] All = [.. typeof(Contact).GetProperties().Where(field => field.CanWrite && field.Name != nameof(Contact.System))];

    public static TheoryData<string> Fields()
    {
        var names = new TheoryData<string>();
        foreach (var field in All) names.Add(field.Name);
        return names;
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void D33_a_field_that_a_newer_event_names_is_replaced_and_all_others_stay(string name)
    {
        var (older, newer) = (Of(true, All), Of(false, All.Where(field => field.Name == name)));

        var merged = older.MergedWith(newer);

        Assert.All(All, field => Assert.Equal(Text(field, field.Name == name ? newer : older), Text(field, merged)));
        Assert.NotEqual(Text(typeof(Contact).GetProperty(name)!, older), Text(typeof(Contact).GetProperty(name)!, merged));
    }

    [Fact]
    public void D33_an_id_comes_with_its_system_and_a_system_without_an_id_says_nothing()
    {
        var known = new Contact { ExternalId = "77", System = "hubspot" };

        Assert.Equal(("5", (string?)null), IdOf(known.MergedWith(new Contact { ExternalId = "5" })));
        Assert.Equal(("5", "mautic"), IdOf(known.MergedWith(new Contact { ExternalId = "5", System = "mautic" })));
        Assert.Equal(("77", "hubspot"), IdOf(known.MergedWith(new Contact { System = "mautic" })));

        static (string?, string?) IdOf(Contact contact) => (contact.ExternalId, contact.System);
    }

    [Fact]
    public void D33_a_newer_consent_is_laid_over_the_older_one()
    {
        var older = new Contact { Consent = new Consent { Basis = ConsentBasis.Request } };

        var merged = older.MergedWith(new Contact { Consent = new Consent { ObjectedAt = Given.Start } }).Consent!;

        Assert.Equal((ConsentBasis.Request, Given.Start), (merged.Basis, merged.ObjectedAt));
    }

    [Fact]
    [Trait("Requirement", "D-17")]
    public void D17_a_fact_keeps_who_said_it_and_when_and_gets_the_events_evidence_where_it_has_none()
    {
        var said = new KnownFact(FactState.Confirmed, "anna", Given.Start);

        var facts = new Contact { Facts = Words(("need", said), ("budget", new KnownFact(FactState.Claimed))) }.WithEvidence("form", Given.Start.AddDays(1)).Facts!;

        Assert.Equal((said, new KnownFact(FactState.Claimed, "form", Given.Start.AddDays(1))), (facts["need"], facts["budget"]));
    }

    private static Contact Of(bool older, IEnumerable<PropertyInfo> fields)
    {
        var contact = new Contact();
        foreach (var field in fields) field.SetValue(contact, Said(field, older));
        return contact;
    }

    private static object? Said(PropertyInfo field, bool older) => (older ? "older" : "newer", field.PropertyType) switch
    {
        var (word, type) when type == typeof(string) => word,
        var (word, type) when type == typeof(EmailAddress) => EmailAddress.TryParse(word + "@example.com"),
        var (_, type) when type == typeof(Salutation?) => older ? Salutation.Mr : Salutation.Mrs,
        var (_, type) when type == typeof(int?) => older ? 10 : 20,
        var (_, type) when type == typeof(CountryCode) => CountryCode.TryParse(older ? "AT" : "DE"),
        var (word, type) when type == typeof(IReadOnlyList<string>) => new[] { word },
        var (_, type) when type == typeof(Money) => new Money(older ? 10 : 20, "EUR"),
        var (word, type) when type == typeof(Consent) => new Consent { Basis = ConsentBasis.Consent, Source = word },
        var (word, type) when type == typeof(IReadOnlyDictionary<string, KnownFact>) => Words(("need", new KnownFact(FactState.Claimed, word))),
        var (word, type) when type == typeof(IReadOnlyDictionary<string, string>) => Words(("country", word)),
        var (_, type) => throw new InvalidOperationException($"Say what an older and a newer {type} are."),
    };

    private static SortedDictionary<string, T> Words<T>(params (string Name, T Value)[] words) =>
        new(words.ToDictionary(word => word.Name, word => word.Value, StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Text(PropertyInfo field, Contact contact) => JsonSerializer.Serialize(field.GetValue(contact), field.PropertyType, DomainJson.Options);
}
