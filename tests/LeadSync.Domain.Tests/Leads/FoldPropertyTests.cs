using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LeadSync.Domain.Funnels;
using LeadSync.Domain.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;
using LeadSync.Domain.Scoring;
using LeadSync.Domain.Tests.Funnels;
using LeadSync.Domain.Tests.Scoring;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>What holds of every stream of events and of everything that sales does in between (guarantee 3, architecture A6).</summary>
public sealed class FoldPropertyTests
{
    private const string Level = """
        {"threshold":20,"minimumEngagement":5,"idealCustomer":{"not":{"country":["FR"]}},
         "rules":[
           {"id":"news","when":{"touchpoint":["newsletter-signup"]},"points":7,"halfLife":"P20D","group":"content"},
           {"id":"paper","when":{"touchpoint":["download"]},"points":9,"cap":20,"group":"content","every":"touchpoint"},
           {"id":"mail","when":{"touchpoint":["email-click"]},"points":5,"every":"day","halfLife":"P3D"},
           {"id":"careers","when":{"touchpoint":["careers-view"]},"points":-10,"halfLife":"P40D"},
           {"id":"poster","when":{"touchpoint":["qr-scan"]},"points":5,"every":"once"},
           {"id":"size","dimension":"fit","when":{"employees":{"min":50}},"points":6}],
         "groups":[{"id":"content","cap":30}]}
        """;

    private static readonly FunnelProfile[] Lines = [.. FunnelProfiles.Lines, OwnProfile.Strict];
    private static readonly string[] Kinds = ["newsletter-signup", "download", "email-click", "careers-view", "qr-scan", "page-view", "demo-request", "purchase", "unsubscribe"];
    private static readonly string[] Countries = ["DE", "AT", "FR"];
    private static readonly LeadFold Fold = new(new ServiceLevels([Given.Level(Level), Given.Level(Level.Replace("\"P20D\"", "\"P9D\"", StringComparison.Ordinal), 2, Given.Start.AddDays(40))]));

    // From a minute in the middle on, Austria is under another service level with a funnel of its own.
    private static readonly LeadFold Both = new(Two.Agreements(
        [Given.Level(Level), Given.Level(Level.Replace("\"P20D\"", "\"P9D\"", StringComparison.Ordinal), 2, Given.Start.AddDays(40))], OwnProfile.Strict with { Version = 1 }));

    public static TheoryData<bool> OneOrTwo() => new(false, true);

    [Theory]
    [MemberData(nameof(OneOrTwo))]
    [Trait("Requirement", "D-28")]
    public void Any_order_and_any_repetition_ends_in_the_lead_of_the_ordered_fold(bool twoServiceLevels) => PropertyRun.Holds(
        Streams(),
        stream => Text(Arrived(Of(twoServiceLevels), Repeated(stream))) == Text(Ordered(Of(twoServiceLevels), stream)));

    [Theory]
    [MemberData(nameof(OneOrTwo))]
    [Trait("Requirement", "D-28")]
    public void Going_on_from_the_stored_row_equals_the_fold_from_the_start_to_the_bit(bool twoServiceLevels) => PropertyRun.Holds(Streams(), stream =>
        Text(stream.OrderBy(LeadFold.PlaceOf).Aggregate(LeadState.Empty, (state, row) => Stored(Of(twoServiceLevels).Apply(state, row)))) == Text(Ordered(Of(twoServiceLevels), stream)));

    [Fact]
    public void Of_the_streams_that_are_tried_many_are_under_both_service_levels()
    {
        var seen = Streams().Sample(200).Select(PathOf).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(seen, new HashSet<string>(StringComparer.Ordinal) { "default", "default austria", "default austria default" });
    }

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_a_score_equals_the_sum_of_its_lines() => PropertyRun.Holds(Streams(), stream =>
    {
        var lead = Ordered(Fold, stream);
        return lead.Cycles.All(cycle => SumsUp(lead, cycle, stream, lead.Last.At) && SumsUp(lead, cycle, stream, lead.Last.At.AddDays(17)));
    });

    [Fact]
    [Trait("Requirement", "D-13")]
    public void D13_decay_equals_the_direct_sum_to_nine_digits() => PropertyRun.Holds(Streams(), stream =>
    {
        var (lead, direct) = (Ordered(Fold, stream), 0d);
        foreach (var line in Fold.Explain(lead, stream).Where(row => row.Cycle == 1).SelectMany(row => row.Lines))
            direct += line.Awarded * (line.HalfLife is { } half ? Math.Pow(2, -((lead.Last.At - line.At) / half)) : 1);
        return lead.Cycles.Count == 0 || Math.Abs(lead.Cycles[0].Points.Tallies.Sum(tally => tally.At(lead.Last.At)) - direct) < 1e-9;
    });

    [Fact]
    [Trait("Requirement", "D-4")]
    public void D4_the_history_is_always_a_legal_path_of_the_profile() => PropertyRun.Holds(Gen.Elements(Lines).Zip(Lives()), sample =>
    {
        var (profile, life) = sample;
        var lead = Lived(life, Given.FoldOf(profile, Given.Level(Level)), out _);
        return lead.Cycles.All(cycle => IsLegal(profile, lead, cycle));
    });

    [Fact]
    [Trait("Requirement", "D-5")]
    public void D5_never_more_than_one_cycle_of_a_kind_is_open() => PropertyRun.Holds(Lives(), life =>
        Lived(life, Fold, out _).Cycles.Where(cycle => cycle.IsOpen).GroupBy(cycle => cycle.Kind).All(open => open.Count() == 1));

    [Fact]
    [Trait("Requirement", "D-7")]
    public void D7_nothing_but_the_fast_lane_brings_a_recycled_lead_back_before_its_date() => PropertyRun.Holds(Lives(), life =>
        Lived(life, Fold, out _) is var lead && lead.History.All(change =>
            change.Milestone != Milestone.Qualified || lead.CycleOf(change.Cycle) is not { RestUntil: { } rest } || change.Place.At >= rest));

    [Theory]
    [MemberData(nameof(OneOrTwo))]
    public void What_was_told_stays_told_when_late_events_arrive(bool twoServiceLevels) => PropertyRun.Holds(Lives(), life =>
    {
        var lead = Lived(life, Of(twoServiceLevels), out var events);
        var late = Of(twoServiceLevels).Refold(lead, [.. events, Given.Touch("careers-view", 0, "late") with { OccurredAt = Given.Start.AddSeconds(-5) }]);
        return lead.Cycles.Where(cycle => cycle.Offers.Count > 0).All(cycle => late.CycleOf(cycle.Number) is { } after
                && after.Offers.Select(Answer).SequenceEqual(cycle.Offers.Select(Answer)))
            && Told(lead).SequenceEqual(Told(late));
    });

    [Theory]
    [MemberData(nameof(OneOrTwo))]
    public void Folding_again_gives_the_same_lead_whatever_was_told_in_between(bool twoServiceLevels) => PropertyRun.Holds(Lives(), life =>
    {
        var lead = Lived(life, Of(twoServiceLevels), out var events);
        return Text(Of(twoServiceLevels).Refold(lead, events.Reverse())) == Text(lead);
    });

    [Fact]
    public void Ten_thousand_events_leave_a_row_of_at_most_60_KB()
    {
        var lead = LeadState.Empty;
        for (var number = 0; number < 10_000; number++)
            lead = Fold.Apply(lead, Event(number, Kinds[number % 6], $"paper-{number}", number, 1));

        using var packed = new MemoryStream();
        using (var deflate = new System.IO.Compression.DeflateStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(deflate, lead, DomainJson.Options);

        Assert.Equal(10_000, lead.Events);
        Assert.InRange(packed.Length, 1, 60 * 1024);
    }

    private static Gen<LeadEvent[]> Streams() =>
        from count in Gen.Choose(0, 14)
        from steps in Step().ArrayOf(count)
        from shuffled in Gen.Shuffle(steps.Select((step, index) => Event(index, step.Kind, step.Content, step.Minutes, step.Country)).ToArray())
        select shuffled;

    private static Gen<(string Kind, string Content, int Minutes, int Country)> Step() =>
        from kind in Gen.Elements(Kinds)
        from content in Gen.Elements("a", "b", "c")
        from minutes in Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(0, 100_000))
        from country in Gen.Choose(0, 5)
        select (kind, content, minutes, country);

    // A life: events in order, and after each of them something that sales may want to do.
    private static Gen<((string Kind, string Content, int Minutes, int Country) Event, int Act)[]> Lives() =>
        from count in Gen.Choose(0, 16)
        from steps in Step().ArrayOf(count)
        from acts in Gen.Choose(0, 17).ArrayOf(count)
        select steps.OrderBy(step => step.Minutes).Zip(acts).ToArray();

    private static LeadState Lived(
        ((string Kind, string Content, int Minutes, int Country) Event, int Act)[] life, LeadFold fold, out IReadOnlyList<LeadEvent> events)
    {
        var (lead, happened, now) = (LeadState.Empty, new List<LeadEvent>(), Given.Start);
        foreach (var (index, (step, act)) in life.Index())
        {
            now = new[] { now.AddMinutes(1), Given.Start.AddMinutes(step.Minutes) }.Max();
            var row = Event(index, step.Kind, step.Content, 0, step.Country) with { OccurredAt = now };
            happened.Add(row);
            lead = Withdrawals.Tell(fold, lead, fold.Apply(lead, row), now.AddSeconds(1), $"w{index}");
            lead = Acted(lead, fold, act, lead.Last.At.AddSeconds(1), index);
            now = lead.Last.At.AddSeconds(1);
        }

        events = happened;
        return lead;
    }

    private static LeadState Acted(LeadState lead, LeadFold fold, int act, DateTimeOffset now, int index)
    {
        var offered = lead.Cycles.Where(LeadChange.Waits).Aggregate(lead, (state, cycle) => fold.Tell(state, Offer(state, cycle, now)));
        var action = new SalesEvent
        {
            Id = $"a{index}", Source = "manage", OccurredAt = now, Note = "said", Stage = "BAN", Representative = act == 16 ? "ben" : null, Until = now.AddDays(9), Gate = "ideal-customer",
            Action = act switch { < 4 => SalesActionKind.Accept, 4 => SalesActionKind.Reject, 16 => SalesActionKind.Reassign, 17 => SalesActionKind.Override, _ => (SalesActionKind)(act - 5) },
            Reason = act switch { 4 or 6 => "wrong-territory", 13 => "no-budget", 14 => "competitor", _ => "bad-timing" },
        };
        var decision = SalesDecider.For(fold, offered, now).Decide(offered, action, offered.NextPlace(now, $"op{index}"));
        return decision is SalesDecision.Told told ? told.Facts.Aggregate(offered, fold.Take) : offered;
    }

    private static ToldFact.Offered Offer(LeadState state, Cycle cycle, DateTimeOffset now) => new(
        cycle.Number,
        state.NextPlace(now, $"offer{cycle.Number}-{cycle.Offers.Count}"),
        "routing",
        new Offer
        {
            Number = LeadChange.NextOffer(cycle).Offer, Representative = "anna", Department = Chain.DueDepartment(cycle)!, FastLane = cycle.IsInFastLane,
            Table = "default", TableVersion = 1, OfferedAt = now, AcceptBy = now.AddHours(8),
        },
        cycle.Milestone);

    private static bool IsLegal(FunnelProfile profile, LeadState lead, Cycle cycle)
    {
        var path = lead.History.Where(change => change.Cycle == cycle.Number).ToList();
        var at = cycle.Number > 1 && cycle.RestUntil is not null ? Milestone.Recycled : Milestone.Seen;
        foreach (var change in path)
        {
            if (!profile.Transitions.Any(row => row.From == at && row.To == change.Milestone) || change.From != profile.StageOf(at)) return false;
            at = change.Milestone;
        }

        return at == cycle.Milestone;
    }

    private static bool SumsUp(LeadState lead, Cycle cycle, IEnumerable<LeadEvent> events, DateTimeOffset at)
    {
        var reading = Fold.ReadingOf(lead, cycle, at);
        var given = Fold.Explain(lead, events).Where(row => row.Cycle == cycle.Number).SelectMany(row => row.Lines).Select(line => line.AsOf(at));
        return Math.Abs(reading.Lines.Concat(given).Sum(line => line.Points) - (reading.Score.Fit + reading.Score.Engagement)) < 1e-6;
    }

    private static LeadEvent[] Repeated(LeadEvent[] stream) => [.. stream, .. stream.Take(3)];

    // As the shell does it: a known event changes nothing, one in order is one step, a late one is all of them again.
    private static LeadState Arrived(LeadFold fold, LeadEvent[] stream)
    {
        var (state, known) = (LeadState.Empty, new Dictionary<EventKey, LeadEvent>());
        foreach (var row in stream.Where(row => known.TryAdd(row.Key(), row)))
            state = LeadFold.PlaceOf(row) > state.Last ? fold.Apply(state, row) : fold.Refold(state, known.Values);
        return state;
    }

    private static LeadState Ordered(LeadFold fold, LeadEvent[] stream) => stream.OrderBy(LeadFold.PlaceOf).Aggregate(LeadState.Empty, fold.Apply);

    // The service levels that a stream is folded under, one after the other.
    private static string PathOf(LeadEvent[] stream)
    {
        var (lead, path) = (LeadState.Empty, new List<string>());
        foreach (var row in stream.OrderBy(LeadFold.PlaceOf))
        {
            lead = Both.Apply(lead, row);
            if (path.Count == 0 || path[^1] != lead.Agreed!.ServiceLevel) path.Add(lead.Agreed!.ServiceLevel);
        }

        return string.Join(' ', path);
    }

    private static LeadFold Of(bool twoServiceLevels) => twoServiceLevels ? Both : Fold;

    private static LeadState Stored(LeadState state) => JsonSerializer.Deserialize<LeadState>(Text(state), DomainJson.Options)!;

    private static string Text(LeadState state) => JsonSerializer.Serialize(state, DomainJson.Options);

    private static (string, string, OfferOutcome) Answer(Offer offer) => (offer.Representative, offer.Department, offer.Outcome);

    private static IEnumerable<StageChange> Told(LeadState lead) =>
        lead.Told.Where(fact => fact is not ToldFact.Overridden).GroupBy(fact => fact.Cycle).OrderBy(facts => facts.Key)
            .SelectMany(facts => lead.History.Where(change => change.Cycle == facts.Key && change.Place <= facts.Max(fact => fact.Place)));

    private static LeadEvent Event(int number, string kind, string content, int minutes, int country) => Given.Touch(kind, 0, $"e{number}") with
    {
        OccurredAt = Given.Start.AddMinutes(minutes),
        Lead = new Contact
        {
            Email = EmailAddress.TryParse("a@example.com"),
            Country = country < Countries.Length ? CountryCode.TryParse(Countries[country]) : null,
            Employees = country == 1 ? 80 : null,
            Price = country switch { 1 => new Money(150_000, "EUR"), 5 => new Money(400, "EUR"), _ => null },
        },
        Touchpoint = new Touchpoint(kind, Content: content, Campaign: "autumn", Url: "https://example.com/" + content),
    };
}
