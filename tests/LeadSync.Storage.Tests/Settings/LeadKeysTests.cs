using System.Text;
using LeadSync.Domain.Leads;
using LeadSync.Storage.Settings;

namespace LeadSync.Storage.Tests.Settings;

public sealed class LeadKeysTests
{
    private readonly LeadKeys _keys = new(IdentityKey.Of(Encoding.UTF8.GetBytes("0123456789abcdef0123456789abcdef")));

    [Fact]
    public void A_contacts_keys_come_the_strongest_first()
    {
        var keys = _keys.For(new Contact { Email = Address("a@example.com"), ExternalId = "42", System = "HubSpot", Visitor = "v1" });
        Assert.Equal(["email", "hubspot", "visitor"], keys.Select(key => key.Kind));
        Assert.Equal(3, keys.Select(key => key.Partition).Distinct(StringComparer.Ordinal).Count());
        Assert.All(keys, key => Assert.Matches("^[a-z2-7]{26}$", key.Partition));
    }

    [Fact]
    public void The_derivation_never_changes() =>
        Assert.Equal("4ryb4az6fr2jfllgwzxixugc3e", _keys.OfEmail(Address("a@example.com")).Partition);

    [Fact]
    public void An_address_is_one_key_in_any_case() =>
        Assert.Equal(_keys.OfEmail(Address("a@example.com")), _keys.OfEmail(Address(" A@Example.COM ")));

    [Fact]
    public void An_id_belongs_to_its_system_and_to_generic_where_none_is_named()
    {
        Assert.Equal(_keys.OfExternalId(null, "42"), _keys.OfExternalId("generic", " 42 "));
        Assert.NotEqual(_keys.OfExternalId("hubspot", "42").Partition, _keys.OfExternalId("mautic", "42").Partition);
    }

    [Fact]
    public void A_system_called_like_a_kind_of_ours_cannot_take_over_its_keys() =>
        Assert.NotEqual(_keys.OfEmail(Address("a@example.com")).Partition, _keys.OfExternalId("Email", "a@example.com").Partition);

    [Fact]
    public void Two_names_behind_one_role_address_are_two_leads()
    {
        var first = Role("info@acme.example", "Anna", "Müller");
        Assert.Equal("role", first.Kind);
        Assert.NotEqual(first.Partition, Role("info@acme.example", "Ben", "Maier").Partition);
        Assert.Equal(first.Partition, Role("INFO@acme.example", " anna", "MUELLER ").Partition);
    }

    [Fact]
    public void A_role_address_without_a_name_is_an_address() =>
        Assert.Equal(_keys.OfEmail(Address("einkauf@acme.example")), Role("einkauf@acme.example", "Anna", null));

    [Fact]
    public void A_persons_address_stays_one_whatever_the_name() =>
        Assert.Equal(Role("anna@acme.example", "Anna", "Müller"), Role("anna@acme.example", "Anna", "Maier"));

    [Fact]
    public void Who_is_named_by_another_event_has_the_same_keys() =>
        Assert.Equal(
            _keys.For(new Contact { Email = Address("a@example.com"), ExternalId = "42" }),
            _keys.For(new Identity(Address("a@example.com"), "42", null)));

    [Fact]
    public void Nobody_has_no_key() => Assert.Empty(_keys.For(Contact.Nobody));

    [Fact]
    public void After_an_erasure_the_person_lives_elsewhere_each_time_another_place()
    {
        var before = _keys.OfEmail(Address("a@example.com")).Partition;
        var after = _keys.AfterErasure(before, Samples.Noon);
        Assert.Matches("^[a-z2-7]{26}$", after);
        Assert.NotEqual(before, after);
        Assert.NotEqual(after, _keys.AfterErasure(before, Samples.Noon.AddTicks(1)));
        Assert.Equal(after, _keys.AfterErasure(before, Samples.Noon));
    }

    private static EmailAddress Address(string text) => EmailAddress.TryParse(text)!;

    private LeadKey Role(string email, string firstName, string? lastName) =>
        _keys.For(new Contact { Email = Address(email), FirstName = firstName, LastName = lastName })[0];
}
