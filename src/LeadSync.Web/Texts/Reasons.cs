namespace LeadSync.Web.Texts;

/// <summary>Why something happened to a lead, by code: stage moves, refusals of sales (D-6), routing (D-22), events, permissions (D-29).</summary>
public static class Reasons
{
    /// <summary>Every reason that has a sentence.</summary>
    public static IReadOnlyDictionary<string, Text> All { get; } =
        new[] { Moves, Rejections, Routing, Events, Ignored, Contact }.SelectMany(group => group).ToDictionary(StringComparer.Ordinal);

    /// <summary>What still keeps a lead from becoming an MQL: <i>ripe when …</i> (D-14).</summary>
    public static IReadOnlyDictionary<string, Text> Ripe { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["points-missing"] = new("{points} Punkte kommen noch dazu, bis zur Schwelle von {threshold}.", "{points} more points, up to the threshold of {threshold}."),
        ["engagement-missing"] = new("{points} Punkte kommen noch durch eigenes Handeln dazu, bis zu {minimum}.", "{points} more points by what the person does, up to {minimum}."),
        ["ideal-customer"] = new("Passt zum idealen Kunden; offen: {field}.", "Fits the ideal customer; open: {field}."),
        ["level-too-low"] = new("{department} braucht Qualifizierungsgrad {minimum}; unbekannt: {missing}.", "{department} needs level {minimum}; unknown: {missing}."),
        ["no-open-channel"] = new("Ein Kanal ist erlaubt; es fehlt: {missing}.", "A channel is allowed; missing: {missing}."),
        ["objection"] = new("Der Widerspruch (Art. 21 DSGVO) ist zurückgenommen.", "The objection (Art. 21 GDPR) is taken back."),
        ["resting"] = new("Die Ruhezeit ist vorbei: {until}.", "Its rest is over: {until}."),
        ["new-engagement"] = new("Die Person handelt erneut.", "The person acts again."),
        ["guard"] = new("Die Lead-Stelle hat geprüft: {reason}", "The lead desk has checked: {reason}"),
        ["needs"] = new("Bekannt ist auch: {missing}.", "Known as well: {missing}."),
    };

    private static Dictionary<string, Text> Moves => new(StringComparer.Ordinal)
    {
        ["identified"] = new("Die Person hat sich zu erkennen gegeben.", "The person made itself known."),
        ["threshold-reached"] = new("Die Schwelle von {threshold} Punkten ist erreicht.", "The threshold of {threshold} points is reached."),
        ["re-rated"] = new("Neu bewertet: Die Schwelle von {threshold} Punkten ist erreicht.", "Rated again: the threshold of {threshold} points is reached."),
        ["fast-lane"] = new("Bittet um Kontakt und geht direkt an den Vertrieb.", "Asks for contact and goes straight to sales."),
        ["offered"] = new("Dem Vertrieb angeboten.", "Offered to sales."),
        ["accepted"] = new("Das Angebot wurde angenommen.", "The offer was accepted."),
        ["rejected"] = new("Das Angebot wurde abgelehnt.", "The offer was rejected."),
        ["lapsed"] = new("Das Angebot wurde nicht rechtzeitig beantwortet.", "The offer was not answered in time."),
        ["withdrawn"] = new("Das Angebot wurde zurückgezogen.", "The offer was withdrawn."),
        ["handed-on"] = new("Wird an jemand anderen weitergegeben.", "Handed on to somebody else."),
        ["rerouted"] = new("Wird nach der geltenden Tabelle neu verteilt.", "Routed again by the table in force."),
        ["contacted"] = new("Der erste Kontakt ist erfolgt.", "The first contact was made."),
        ["confirmed"] = new("Der Vertrieb hat den Bedarf bestätigt.", "Sales confirmed the need."),
        ["converted"] = new("Es gibt eine Verkaufschance: Firma, Kontakt und Chance sind im CRM angelegt.", "There is an opportunity: account, contact and opportunity are in the CRM."),
        ["advanced"] = new("Der nächste Schritt im Vertrieb ist erreicht.", "The next step of the sales process is reached."),
        ["won"] = new("Gewonnen.", "Won."),
        ["lost"] = new("Verloren.", "Lost."),
        ["recycled"] = new("Zurück ins Nurturing.", "Back to nurturing."),
        ["disqualified"] = new("Ausgeschieden.", "Disqualified."),
        ["linked"] = new("Mit einem vorhandenen Vorgang verknüpft.", "Linked to a record that exists."),
        ["reassigned"] = new("Jemand anderes hat übernommen.", "Somebody else took over."),
        ["handed-over"] = new("Ins CRM übergeben.", "Handed over to the CRM."),
        ["changed"] = new("Geändert.", "Changed."),
        ["cycle-opened"] = new("Neues Interesse: ein neuer Zyklus beginnt.", "New interest: a new cycle begins."),
        ["bought-without-sales"] = new("Gekauft, ohne dass der Vertrieb gefragt war.", "Bought without sales being asked."),
        ["sales-process-done"] = new("Der Verkaufsprozess ist abgeschlossen; der Kunde entscheidet.", "The sales process is done; the customer decides."),
        ["no-open-channel"] = new("Kein Kanal ist mehr erlaubt.", "No channel is open any more."),
    };

    private static Dictionary<string, Text> Rejections => new(StringComparer.Ordinal)
    {
        ["wrong-territory"] = new("Gehört in ein anderes Gebiet.", "Belongs to another territory."),
        ["no-capacity"] = new("Keine Kapazität frei.", "No capacity left."),
        ["conflict-of-interest"] = new("Interessenkonflikt.", "Conflict of interest."),
        ["no-budget"] = new("Kein Budget.", "No budget."),
        ["no-authority"] = new("Keine Entscheidungsbefugnis.", "No authority to decide."),
        ["no-need-now"] = new("Zurzeit kein Bedarf.", "No need at present."),
        ["bad-timing"] = new("Ungünstiger Zeitpunkt.", "Bad timing."),
        ["unreachable"] = new("Nicht erreicht.", "Could not be reached."),
        ["too-early"] = new("Noch zu früh.", "Too early."),
        ["other"] = new("Anderer Grund.", "Another reason."),
        ["no-demand"] = new("Kein Bedarf.", "No demand."),
        ["competitor"] = new("Wettbewerber.", "A competitor."),
        ["applicant"] = new("Bewirbt sich um eine Stelle.", "Applies for a job."),
        ["journalist"] = new("Presse.", "Press."),
        ["student"] = new("Studium oder Ausbildung.", "A student."),
        ["consumer"] = new("Privatperson.", "A private consumer."),
        ["spam"] = new("Spam.", "Spam."),
        ["wrong-data"] = new("Falsche Angaben.", "Wrong data."),
        ["wrong-persona"] = new("Passt nicht zur Zielperson.", "Not the target persona."),
        ["wrong-company-profile"] = new("Firma passt nicht zum Zielprofil.", "The company does not fit the target profile."),
        ["duplicate"] = new("Ist bereits vorhanden.", "Exists already."),
        ["existing-opportunity"] = new("Es gibt bereits eine Verkaufschance.", "An opportunity exists already."),
        ["support-case"] = new("Ist ein Servicefall.", "Is a support case."),
    };

    // D-32: no explanation shows a colleague's absence.
    private static Dictionary<string, Text> Routing => new(StringComparer.Ordinal)
    {
        ["no-rule"] = new("Keine Regel passt.", "No rule matches."),
        ["no-member"] = new("Von den Vorgesehenen ist niemand übrig.", "Nobody of those named is left."),
        ["absent"] = new("Zurzeit nicht verfügbar.", "Not available at present."),
        ["outside-hours"] = new("Zurzeit nicht verfügbar.", "Not available at present."),
        ["unavailable"] = new("Zurzeit nicht verfügbar.", "Not available at present."),
        ["owner-disabled"] = new("Nimmt keine Leads an.", "Takes no leads."),
        ["not-allowed"] = new("Für diese Abteilung nicht zuständig.", "Does not serve this department."),
        ["asked-before"] = new("Wurde in diesem Durchlauf schon gefragt.", "Was asked before in this cycle."),
    };

    private static Dictionary<string, Text> Events => new(StringComparer.Ordinal)
    {
        ["applied"] = new("Angewendet", "Applied"),
        ["id-reused"] = new("Ignoriert: Kennung schon für anderen Inhalt verwendet", "Ignored: id used before for other content"),
        ["transition-refused"] = new("Abgelehnt: In dieser Stufe nicht möglich", "Refused: not possible in this stage"),
        ["reason-unknown"] = new("Abgelehnt: Grund unbekannt", "Refused: unknown reason"),
        ["cycle-unknown"] = new("Abgelehnt: Durchlauf unbekannt", "Refused: unknown cycle"),
        ["until-missing"] = new("Abgelehnt: Datum fehlt", "Refused: date missing"),
        ["note-missing"] = new("Abgelehnt: Begründung fehlt", "Refused: note missing"),
        ["stage-unknown"] = new("Abgelehnt: Stufe unbekannt", "Refused: unknown stage"),
        ["representative-missing"] = new("Abgelehnt: Name fehlt", "Refused: representative missing"),
        ["erased"] = new("Ignoriert: Die Person wurde gelöscht", "Ignored: the person was erased"),
    };

    private static Dictionary<string, Text> Ignored => new(StringComparer.Ordinal)
    {
        ["event-type-unknown"] = new("Ignoriert: Art unbekannt", "Ignored: unknown type"),
        ["record-deleted"] = new("Ignoriert: Datensatz beim Absender gelöscht", "Ignored: record deleted by the sender"),
        ["about-company"] = new("Ignoriert: betrifft eine Firma", "Ignored: about a company"),
        ["about-deal"] = new("Ignoriert: betrifft eine Verkaufschance", "Ignored: about a deal"),
        ["about-other-record"] = new("Ignoriert: betrifft etwas anderes", "Ignored: about another record"),
        ["sent-to-person"] = new("Ignoriert: Die Person hat nichts getan", "Ignored: the person did nothing"),
        ["list-changed"] = new("Ignoriert: Listenzugehörigkeit", "Ignored: list membership"),
        ["link-changed"] = new("Ignoriert: Verknüpfung", "Ignored: link"),
        ["merge-incomplete"] = new("Ignoriert: Zusammenführung unvollständig", "Ignored: incomplete merge"),
        ["mail-bounced"] = new("Ignoriert: E-Mail nicht zustellbar", "Ignored: mail bounced"),
        ["opened-by-machine"] = new("Ignoriert: von einem Programm geöffnet", "Ignored: opened by a machine"),
        ["form-unfinished"] = new("Ignoriert: Formular nicht abgesendet", "Ignored: form not sent"),
        ["connection-test"] = new("Ignoriert: Verbindungstest des Absenders", "Ignored: the sender's connection test"),
        ["lead-not-named"] = new("Ignoriert: Lead ohne Nummer gemeldet", "Ignored: lead told without its id"),
        ["unauthenticated"] = new("Ignoriert: von der Signatur nicht gedeckt", "Ignored: not covered by the signature"),
        ["changed-by-program"] = new("Ignoriert: von einem Programm geändert", "Ignored: changed by a program"),
        ["nothing-for-sales"] = new("Ignoriert: nichts, was der Vertrieb entschieden hat", "Ignored: nothing that sales decided"),
        ["status-not-told"] = new("Ignoriert: Status nicht mitgeteilt", "Ignored: status not told"),
        ["status-unmapped"] = new("Ignoriert: Status ohne Zuordnung", "Ignored: status without a mapping"),
    };

    private static Dictionary<string, Text> Contact => new(StringComparer.Ordinal)
    {
        ["request-of"] = new("Anfrage vom {at}", "request of {at}"),
        ["consent-of"] = new("Einwilligung vom {at}", "consent of {at}"),
        ["permission-confirmed"] = new("bestätigt am {at}", "confirmed on {at}"),
        ["is-customer"] = new("ist Kunde", "is a customer"),
        ["no-objection"] = new("kein Widerspruch bekannt", "no objection known"),
        ["legitimate-interest"] = new("berechtigtes Interesse", "legitimate interest"),
        ["opt-in-not-confirmed"] = new("Double-Opt-in nicht bestätigt", "double opt-in not confirmed"),
        ["permission-withdrawn"] = new("widerrufen", "withdrawn"),
        ["permission-unknown"] = new("keine Erlaubnis bekannt", "no permission known"),
        ["no-basis"] = new("keine Rechtsgrundlage", "no legal basis"),
        ["objection"] = new("Widerspruch (Art. 21 DSGVO)", "objection (Art. 21 GDPR)"),
        ["channel-closed"] = new("in diesem Land nicht erlaubt", "not allowed in this country"),
        ["address-missing"] = new("Adresse oder Nummer fehlt", "address or number missing"),
    };
}
