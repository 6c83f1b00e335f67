using LeadSync.Domain.Conditions;
using LeadSync.Domain.Leads;

namespace LeadSync.Domain.Scoring;

/// <summary>A lead as the assignment's conditions see it: its own fields, and where it first came from.</summary>
/// <param name="state">The lead.</param>
internal sealed class AssignedFields(LeadState state) : IFieldSource
{
    private readonly LeadFields _contact = new(state.Contact);

    public FieldValue? Get(string field) => field switch
    {
        "source" => FieldValue.Of(state.Origin?.Source),
        "campaign" => FieldValue.Of(state.Origin?.Campaign),
        _ => _contact.Get(field),
    };
}
