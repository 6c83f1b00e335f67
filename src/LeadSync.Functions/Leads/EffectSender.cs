using System.Diagnostics;
using LeadSync.Domain.Leads;
using LeadSync.Functions.Handover;
using LeadSync.Functions.Routing;
using LeadSync.Storage.Accounts;
using LeadSync.Storage.Assign;
using LeadSync.Storage.Cases;
using LeadSync.Storage.Clocks;
using LeadSync.Storage.Companies;
using LeadSync.Storage.Facts;
using LeadSync.Storage.Names;
using LeadSync.Storage.Queues;
using LeadSync.Storage.Reports;
using LeadSync.Storage.Routing;

namespace LeadSync.Functions.Leads;

/// <summary>Sends the effects of a stored change: rows of other partitions first, then queue messages, each so that twice is once (architecture A7).</summary>
public sealed class EffectSender(
    FactStore facts, CaseStore cases, ClockStore clocks, NameStore names, AssignStore assign, CompanyStore companies, RecordedRoutingStore routed, WaitingStore waiting, QueueSender queues)
{
    /// <summary>Sends everything that one version of a lead set off.</summary>
    public async Task SendAsync(string leadId, int version, LeadState state, LeadEffects effects, CancellationToken cancellationToken)
    {
        await Task.WhenAll(
            FactsAsync(leadId, version, state, effects, cancellationToken),
            CasesAsync(leadId, effects, cancellationToken),
            ClocksAsync(leadId, effects, cancellationToken),
            NamesAsync(leadId, effects, cancellationToken),
            RoutingAsync(effects, cancellationToken),
            WaitingAsync(leadId, effects, cancellationToken));
        await RequestsAsync(leadId, effects, cancellationToken);
    }

    private async Task FactsAsync(string leadId, int version, LeadState state, LeadEffects effects, CancellationToken cancellationToken)
    {
        for (var number = 0; number < effects.Facts.Count; number++)
        {
            var fact = effects.Facts[number];
            var cohort = state.CycleOf(fact.Change.Cycle)?.OpenedAt ?? fact.Change.Place.At;
            await facts.AddAsync(leadId, version, number, fact, cohort, cancellationToken);
        }
    }

    private async Task CasesAsync(string leadId, LeadEffects effects, CancellationToken cancellationToken)
    {
        foreach (var care in effects.Opened) await cases.OpenAsync(leadId, care, cancellationToken);
        foreach (var care in effects.Ended)
        {
            await cases.CloseAsync(leadId, care, cancellationToken);
            await assign.ReleaseAsync(leadId, care, cancellationToken);
        }
    }

    private async Task ClocksAsync(string leadId, LeadEffects effects, CancellationToken cancellationToken)
    {
        foreach (var clock in effects.Clocks) await clocks.AddAsync(leadId, clock, cancellationToken);
    }

    private async Task NamesAsync(string leadId, LeadEffects effects, CancellationToken cancellationToken)
    {
        foreach (var name in effects.Names) await names.AddAsync(name, leadId, cancellationToken);
    }

    private async Task RoutingAsync(LeadEffects effects, CancellationToken cancellationToken)
    {
        foreach (var owner in effects.Accounts) await companies.SetOwnerAsync(owner, cancellationToken);
        foreach (var offer in effects.Routed) await routed.AddAsync(offer, cancellationToken);
    }

    private async Task WaitingAsync(string leadId, LeadEffects effects, CancellationToken cancellationToken)
    {
        foreach (var change in effects.Waiting)
        {
            if (change.Begins) await waiting.BeginAsync(leadId, change.Cycle, cancellationToken);
            else await waiting.EndAsync(leadId, change.Cycle, cancellationToken);
        }
    }

    private async Task RequestsAsync(string leadId, LeadEffects effects, CancellationToken cancellationToken)
    {
        var trace = Activity.Current?.Id;
        foreach (var offer in effects.Routes)
            await queues.SendAsync(QueueNames.LeadsToRoute, new Envelope<RouteLeadMessage> { Body = new(leadId, offer.Cycle, offer.Offer, trace) }, null, cancellationToken);
        foreach (var offer in effects.HandOvers)
            await queues.SendAsync(QueueNames.Handovers, new Envelope<HandOverLeadMessage> { Body = new(leadId, offer.Cycle, offer.Offer, trace) }, null, cancellationToken);
    }
}
