using System.Text.Json;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Tests.Funnels;

/// <summary>A company's own funnel: five words of its own, and its own rows, by which sales may not convert before it has confirmed.</summary>
internal static class OwnProfile
{
    public const string Words = """
        {"stages":[
          {"name":"Kontakt","department":"marketing","milestones":["seen","identified","recycled"]},
          {"name":"Reif","department":"inside-sales","milestones":["qualified"]},
          {"name":"In Arbeit","department":"inside-sales","milestones":["accepted","confirmed","accepted-by-field","opportunity","sales-done"]},
          {"name":"Kunde","department":"customer-service","milestones":["won"]},
          {"name":"Beendet","department":"marketing","milestones":["disqualified","linked","lost"]}],
         "subStages":["ERST","TERMIN"]}
        """;

    /// <summary>With rows of its own: those that ship, but conversion only behind a confirmation.</summary>
    public static FunnelProfile Strict { get; } = Read(FunnelProfileText.Of(Read(Words) with
    {
        Transitions = [.. FunnelProfiles.ColdToClose.Transitions.Where(row => row is not { From: Milestone.Accepted, On: StageTrigger.Convert })],
    }));

    public static FunnelProfile Read(string json, string id = "own") =>
        Assert.IsType<Reading<FunnelProfile>.Done>(FunnelProfileReader.Read(JsonDocument.Parse(json).RootElement, id)).Value;

    public static IReadOnlyList<ValidationError> FaultsOf(string json) =>
        Assert.IsType<Reading<FunnelProfile>.Refused>(FunnelProfileReader.Read(JsonDocument.Parse(json).RootElement, "own")).Errors;

    /// <summary>The document with one row more, or with one left out.</summary>
    public static string With(Func<IReadOnlyList<Transition>, IReadOnlyList<Transition>> rows) =>
        FunnelProfileText.Of(Read(Words) with { Transitions = rows(FunnelProfiles.ColdToClose.Transitions) });
}
