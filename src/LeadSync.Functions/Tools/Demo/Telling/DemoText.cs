namespace LeadSync.Functions.Tools.Demo.Telling;

/// <summary>What the demo says; the sentences are in the catalogs <c>Texts/de.json</c> and <c>Texts/en.json</c>.</summary>
internal enum DemoText
{
    /// <summary>An earlier demo is being thrown away. {0} prefix.</summary>
    Resetting,

    /// <summary>It is. {0} tables, {1} queues.</summary>
    ResetDone,

    /// <summary>The port is taken. {0} port, {1} another.</summary>
    PortTaken,

    /// <summary>The app is not there yet.</summary>
    Waiting,

    /// <summary>The story begins. {0} people, {1} first day, {2} last day.</summary>
    Begin,

    /// <summary>It was played before.</summary>
    PlayedBefore,

    /// <summary>{0} week of {1}.</summary>
    Week,

    /// <summary>Sales answers offers.</summary>
    SalesActs,

    /// <summary>The CRM's reports are applied.</summary>
    CrmReports,

    /// <summary>The demo cannot go on. {0} why.</summary>
    Failed,

    /// <summary>Headline of what was sent.</summary>
    SentTitle,

    /// <summary>{0} webhooks of a system {1} with {2} events.</summary>
    SentLine,

    /// <summary>{0} events were sent again.</summary>
    SentRepeats,

    /// <summary>All {0} events are repeats.</summary>
    SentAllRepeats,

    /// <summary>{0} storage operations for {1} events, {2} each.</summary>
    StorageLine,

    /// <summary>Headline of the hero. {0} name, {1} position, {2} company, {3} place.</summary>
    HeroTitle,

    /// <summary>A touch. {0} time, {1} what, {2} through which system, {3} points, {4} total.</summary>
    HeroTouch,

    /// <summary>A move. {0} time, {1} stage before, {2} stage after, {3} why.</summary>
    HeroMove,

    /// <summary>Headline of the routing decision. {0} representative.</summary>
    RoutedTitle,

    /// <summary>A rule that did not hold. {0} rule, {1} field, {2} what was wanted.</summary>
    RoutedRuleFailed,

    /// <summary>The rule that held. {0} rule, {1} country, {2} postal code.</summary>
    RoutedRuleMatched,

    /// <summary>The draw. {0} representative, {1} pool, {2} table, {3} version, {4} answer by.</summary>
    RoutedDraw,

    /// <summary>Somebody who was passed over. {0} representative, {1} why.</summary>
    RoutedDropped,

    /// <summary>The CRM's records. {0} account, {1} contact, {2} opportunity.</summary>
    HeroCrm,

    /// <summary>Headline of the funnel.</summary>
    FunnelTitle,

    /// <summary>Column: stage.</summary>
    FunnelStage,

    /// <summary>Column: reached so far.</summary>
    FunnelReached,

    /// <summary>Column: share of the stage before.</summary>
    FunnelShare,

    /// <summary>Column: there now.</summary>
    FunnelNow,

    /// <summary>{0} browsers that nobody knows.</summary>
    FunnelUnknown,

    /// <summary>Nothing changed: {0} leads and {1} points of the hero as before.</summary>
    NothingChanged,

    /// <summary>Something changed against expectation: {0} leads and {1} points before, {2} leads and {3} points now.</summary>
    SomethingChanged,

    /// <summary>Introduces commands to try.</summary>
    TryTitle,

    /// <summary>How to see the hero again.</summary>
    TryRead,

    /// <summary>How to send a signed event.</summary>
    TrySend,

    /// <summary>How to end and to begin anew.</summary>
    HowToEnd,

    /// <summary>The last line. {0} address.</summary>
    Ready,

    /// <summary>Kind of touchpoint.</summary>
    KindQrScan,

    /// <summary>Kind of touchpoint.</summary>
    KindProductClick,

    /// <summary>Kind of touchpoint.</summary>
    KindNewsletterSignup,

    /// <summary>Kind of touchpoint.</summary>
    KindOther,

    /// <summary>Field of a routing condition.</summary>
    FieldCountry,

    /// <summary>Field of a routing condition.</summary>
    FieldPostalCode,
}
