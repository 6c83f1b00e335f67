using LeadSync.Domain.Conditions;

namespace LeadSync.Domain.Routing;

/// <summary>A request as conditions see it: the hand-over's values over the lead's own.</summary>
internal sealed class RoutingFields(RoutingRequest request) : IFieldSource
{
    public FieldValue? Get(string field) => Told(field) ?? request.Lead.Get(field) ?? Derived(field);

    private FieldValue? Told(string field) => field == "department" ? FieldValue.Of(request.Department) : request.Context?.Get(field);

    // A named account is found by its domain, also where only the e-mail address tells it (D-35).
    private FieldValue? Derived(string field) =>
        field == "companyDomain" ? FieldValue.Of(CompanyKey.DomainOf(request.Lead.Get("email")?.Texts.FirstOrDefault())) : null;
}
