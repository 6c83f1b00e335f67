using LeadSync.Domain.Qualification;

namespace LeadSync.Functions.Manage.Leads;

/// <summary>By which channels sales may address a person, and why (D-29).</summary>
internal sealed record MayContactView(ContactRight Call, ContactRight Email, ContactRight Post)
{
    public static MayContactView Of(ContactDecision decision) => new(ContactRight.Of(decision.Call), ContactRight.Of(decision.Email), ContactRight.Of(decision.Post));
}
