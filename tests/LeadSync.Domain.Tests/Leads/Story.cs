using System.Globalization;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Sales;

namespace LeadSync.Domain.Tests.Leads;

/// <summary>One lead's way, told step by step as the app takes it: events in order, offers to whoever is due, actions of sales.</summary>
internal sealed class Story(LeadFold fold)
{
    private readonly List<LeadEvent> _events = [];
    private int _number;

    public LeadState Lead { get; private set; } = LeadState.Empty;

    public IReadOnlyList<LeadEvent> Events => _events;

    public DateTimeOffset Now { get; private set; } = Given.Start;

    public Cycle Cycle => Lead.Current!;

    public string Stage => fold.StageOf(Lead, Cycle);

    public static Story Of(string level = "{}") => new(Given.FoldOf(level));

    public Story After(TimeSpan time)
    {
        Now += time;
        return this;
    }

    public Story Touch(string kind, Contact? contact = null) =>
        Happens(Given.Touch(kind, 0, $"e{_number}") with { Lead = (contact ?? new Contact()).MergedWith(new Contact { Email = EmailAddress.TryParse("a@example.com") }) });

    public Story Touch(string kind, int times) => Enumerable.Range(0, times).Aggregate(this, (story, _) => story.Touch(kind));

    public Story Says(Contact contact) => Happens(Given.Profile(contact.MergedWith(new Contact { Email = EmailAddress.TryParse("a@example.com") }), 0) with { Id = $"e{_number}" });

    public Story Happens(LeadEvent row)
    {
        Tick();
        var happened = row with { OccurredAt = Now };
        _events.Add(happened);
        var after = fold.Apply(Lead, happened);
        Lead = Withdrawals.Tell(fold, Lead, after, Now, $"op{_number}");
        return this;
    }

    /// <summary>Whoever is due is asked, as routing does it.</summary>
    public Story Offered(string representative = "anna")
    {
        Tick();
        var cycle = Lead.Cycles.First(LeadChange.Waits);
        var offer = new Offer
        {
            Number = LeadChange.NextOffer(cycle).Offer, Representative = representative, Department = Chain.DueDepartment(cycle)!, FastLane = cycle.IsInFastLane,
            Table = "default", TableVersion = 1, OfferedAt = Now, AcceptBy = Now.AddHours(8),
        };
        return Told(new ToldFact.Offered(cycle.Number, Lead.NextPlace(Now, $"op{_number}"), "routing", offer, cycle.Milestone));
    }

    public Story Does(SalesActionKind kind, string? reason = null, string? gate = null, int? cycle = null)
    {
        var decision = Decides(kind, reason, gate, cycle);
        return decision is SalesDecision.Told told
            ? told.Facts.Aggregate(this, (story, fact) => story.Told(fact))
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{kind} is not done: {decision}"));
    }

    public SalesDecision Decides(SalesActionKind kind, string? reason = null, string? gate = null, int? cycle = null)
    {
        Tick();
        var action = new SalesEvent { Id = $"a{_number}", Source = "manage", Action = kind, OccurredAt = Now, Reason = reason, Gate = gate, Cycle = cycle };
        return SalesDecider.For(fold, Lead, Now).Decide(Lead, action, Lead.NextPlace(Now, $"op{_number}"));
    }

    public LeadEffects EffectsOf(Func<Story, Story> step)
    {
        var before = Lead;
        step(this);
        return LeadChange.Between(before, Lead, TimeSpan.FromHours(8), TimeSpan.FromHours(2));
    }

    private Story Told(ToldFact fact)
    {
        Lead = fold.Take(Lead, fact);
        return this;
    }

    private void Tick()
    {
        _number++;
        Now += TimeSpan.FromMinutes(1);
    }
}
