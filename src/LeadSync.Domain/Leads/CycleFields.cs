using LeadSync.Domain.Conditions;
using LeadSync.Domain.Qualification;

namespace LeadSync.Domain.Leads;

/// <summary>
/// A lead in one of its cycles, as conditions of the service level see it (design §5): the contact and the touchpoint, the price in the document's currency (D-21),
/// and what is known beside: <c>stage fastLane level persona</c>. What costs more than a look is computed only where a condition asks.
/// </summary>
internal sealed class CycleFields(Moment moment, LeadState state, Cycle cycle, Touchpoint? touchpoint) : IFieldSource
{
    private readonly AgreedFields _agreed = new(
        moment.Level, touchpoint is null ? new LeadFields(state.Contact) : new LeadFields(state.Contact, touchpoint), moment.At);

    public FieldValue? Get(string field) => field switch
    {
        "stage" => FieldValue.Of(moment.Profile.StageOf(cycle.Milestone)),
        "fastLane" => FieldValue.Of((bool?)cycle.IsInFastLane),
        "level" => FieldValue.Of((decimal?)QualificationLevels.Of(moment.Level, state.Contact, moment.At).Level),
        "persona" => FieldValue.Of(Personas.Of(moment.Level, _agreed, moment.At)?.Id),
        _ => _agreed.Get(field),
    };
}
