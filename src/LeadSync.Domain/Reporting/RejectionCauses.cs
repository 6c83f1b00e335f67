using LeadSync.Domain.Scoring;

namespace LeadSync.Domain.Reporting;

/// <summary>Proposes which of the five causes of a poor hand-over it is, by what carried the lead (D-8).</summary>
public static class RejectionCauses
{
    /// <summary>How many decisions it takes to say something.</summary>
    public const int LeastDecisions = 20;

    private static readonly Dictionary<string, RejectionCause> ByCode = new(StringComparer.Ordinal)
    {
        ["wrong-persona"] = RejectionCause.PersonaWrong,
        ["wrong-company-profile"] = RejectionCause.PersonaWrong,
        ["no-authority"] = RejectionCause.PersonaWrong,
        ["applicant"] = RejectionCause.ApproachAttractsWrongLeads,
        ["competitor"] = RejectionCause.ApproachAttractsWrongLeads,
        ["journalist"] = RejectionCause.ApproachAttractsWrongLeads,
        ["student"] = RejectionCause.ApproachAttractsWrongLeads,
        ["consumer"] = RejectionCause.ApproachAttractsWrongLeads,
        ["spam"] = RejectionCause.ApproachAttractsWrongLeads,
        ["wrong-data"] = RejectionCause.ApproachAttractsWrongLeads,
        ["no-demand"] = RejectionCause.ApproachContentMismatch,
        ["no-budget"] = RejectionCause.NurturingDoesNotFilter,
        ["no-need-now"] = RejectionCause.NurturingDoesNotFilter,
        ["bad-timing"] = RejectionCause.NurturingDoesNotFilter,
        ["unreachable"] = RejectionCause.NurturingDoesNotFilter,
        ["too-early"] = RejectionCause.NurturingDoesNotFilter,
    };

    /// <summary>The cause that one answer points to; <see cref="RejectionCause.None"/> for an acceptance and for reasons that blame nobody in marketing.</summary>
    /// <param name="level">The service level: its reasons may name a cause, and its personas say whether they were verified.</param>
    /// <param name="fact">The hand-over.</param>
    public static RejectionCause Of(ServiceLevel level, HandOverFact fact)
    {
        if (Judgements.Of(fact, level.Rejections) is Judgement.None or Judgement.Good) return RejectionCause.None;
        var cause = level.Rejections.First(reason => reason.Code == fact.Reason).Cause ?? ByCode.GetValueOrDefault(fact.Reason!);
        return cause == RejectionCause.PersonaWrong && level.Personas.FirstOrDefault(persona => persona.Id == fact.Carriers.Persona) is { VerifiedOn: null }
            ? RejectionCause.PersonaUnverified
            : cause;
    }

    /// <summary>The culprits, worst first: of what carried at least <see cref="LeastDecisions"/> decided leads, the share that was refused for one cause.</summary>
    /// <param name="level">The service level.</param>
    /// <param name="facts">The hand-overs.</param>
    public static IReadOnlyList<Culprit> Worst(ServiceLevel level, IEnumerable<HandOverFact> facts)
    {
        var decided = facts.Where(fact => Judgements.Of(fact, level.Rejections) != Judgement.None).Select(fact => (Fact: fact, Cause: Of(level, fact))).ToArray();
        return
        [
            .. Enum.GetValues<RejectionCause>().SelectMany(cause => CarriersOf(cause).SelectMany(kind => CulpritsOf(cause, kind, decided)))
                .OrderByDescending(culprit => culprit.Share).ThenByDescending(culprit => culprit.Rejected).ThenBy(culprit => culprit.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Culprit> CulpritsOf(RejectionCause cause, CarrierKind kind, IEnumerable<(HandOverFact Fact, RejectionCause Cause)> decided) => decided
        .Where(each => NameOf(each.Fact.Carriers, kind) is not null)
        .GroupBy(each => NameOf(each.Fact.Carriers, kind)!, StringComparer.Ordinal)
        .Select(carried => new Culprit(cause, kind, carried.Key, carried.Count(), carried.Count(each => each.Cause == cause)))
        .Where(culprit => culprit is { Decisions: >= LeastDecisions, Rejected: > 0 });

    private static CarrierKind[] CarriersOf(RejectionCause cause) => cause switch
    {
        RejectionCause.PersonaWrong or RejectionCause.PersonaUnverified => [CarrierKind.Persona],
        RejectionCause.ApproachAttractsWrongLeads => [CarrierKind.Approach, CarrierKind.Campaign, CarrierKind.Source],
        RejectionCause.ApproachContentMismatch => [CarrierKind.Content, CarrierKind.Approach],
        RejectionCause.NurturingDoesNotFilter => [CarrierKind.Rule, CarrierKind.Content, CarrierKind.Source],
        _ => [],
    };

    private static string? NameOf(Carriers carriers, CarrierKind kind) => kind switch
    {
        CarrierKind.Persona => carriers.Persona,
        CarrierKind.Campaign => carriers.Campaign,
        CarrierKind.Approach => carriers.Approach,
        CarrierKind.Content => carriers.Content,
        CarrierKind.Rule => carriers.Rule,
        _ => carriers.Source,
    };
}
