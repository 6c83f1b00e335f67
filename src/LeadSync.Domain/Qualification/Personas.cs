using LeadSync.Domain.Conditions;
using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Qualification;

/// <summary>Finds the kind of buyer.</summary>
public static class Personas
{
    /// <summary>The first persona whose condition holds; null where none does.</summary>
    /// <param name="level">The service level.</param>
    /// <param name="lead">The lead; <see cref="AgreedFields"/> is laid over it.</param>
    /// <param name="at">The day whose rates count.</param>
    public static Persona? Of(ServiceLevel level, IFieldSource lead, DateTimeOffset at)
    {
        var fields = new AgreedFields(level, lead, at);
        return level.Personas.FirstOrDefault(persona => persona.When.Holds(fields));
    }
}
