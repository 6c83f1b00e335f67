using LeadSync.Domain.Leads;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>By which channels sales may address a person.</summary>
internal sealed record MayContactView(ContactRight Call, ContactRight Email)
{
    public static MayContactView Of(Consent? consent) => new(ContactRights.Call(consent), ContactRights.Email(consent));
}
