namespace LeadSync.Web.Texts;

/// <summary>What pages say by themselves: headings, columns, buttons.</summary>
internal static class Labels
{
    public static Text SkipToContent { get; } = new("Zum Inhalt springen", "Skip to content");
    public static Text MainNavigation { get; } = new("Hauptnavigation", "Main navigation");
    public static Text LanguageSwitch { get; } = new("Sprache", "Language");
    public static Text TimesIn { get; } = new("Zeiten in", "Times in");
    public static Text None { get; } = new("keine Angabe", "none");
    public static Text Leads { get; } = new("Leads", "Leads");
    public static Text Lead { get; } = new("Lead", "Lead");
    public static Text NewestFirst { get; } = new("Die zuletzt bewegten zuerst.", "Those that moved last come first.");
    public static Text Stage { get; } = new("Stufe", "Stage");
    public static Text Score { get; } = new("Punkte", "Score");
    public static Text Owner { get; } = new("Zuständig", "Owner");
    public static Text Offer { get; } = new("Angebot", "Offer");
    public static Text LastMove { get; } = new("Zuletzt bewegt", "Last move");
    public static Text Source { get; } = new("Quelle", "Source");
    public static Text AllStages { get; } = new("Alle Stufen", "All stages");
    public static Text Everybody { get; } = new("Alle", "Everybody");
    public static Text Filter { get; } = new("Filtern", "Filter");
    public static Text Search { get; } = new("Suchen", "Search");
    public static Text SearchFor { get; } = new("Leads suchen", "Search leads");
    public static Text SearchHint { get; } = new("E-Mail, Kennung, oder Anfang von Name oder Firma", "E-mail, id, or start of name or company");
    public static Text SearchedFor { get; } = new("Gesucht: „{query}“", "Searched: “{query}”");
    public static Text ClearAll { get; } = new("Alles zeigen", "Show all");
    public static Text More { get; } = new("Weitere Leads", "More leads");
    public static Text NoLeads { get; } = new("Noch keine Leads", "No leads yet");
    public static Text NoLeadsHint { get; } = new(
        "Sobald eine Quelle das erste Ereignis sendet, steht der Lead hier.", "As soon as a source sends its first event, the lead is here.");
    public static Text NothingFound { get; } = new("Nichts gefunden", "Nothing found");
    public static Text NothingFoundHint { get; } = new(
        "E-Mail-Adressen und Kennungen müssen ganz stimmen; bei Name und Firma genügt der Anfang.", "E-mail addresses and ids must match exactly; of a name or company the beginning is enough.");
    public static Text Unknown { get; } = new("Unbekannte Person", "Unknown person");
    public static Text Resting { get; } = new("ruht", "resting");
    public static Text ScoreOfThreshold { get; } = new("{total} von {threshold} Punkten", "{total} of {threshold} points");
    public static Text By { get; } = new("bis", "by");
    public static Text Nobody { get; } = new("niemand", "nobody");

    public static Text Way { get; } = new("Der Weg dieses Leads", "The way of this lead");
    public static Text NoMoves { get; } = new("Noch keine Bewegung.", "No move yet.");
    public static Text Cycle { get; } = new("Durchlauf", "Cycle");
    public static Text Cycles { get; } = new("Durchläufe", "Cycles");
    public static Text ByWhom { get; } = new("durch", "by");
    public static Text Stays { get; } = new("bleibt", "stays");
    public static Text Line { get; } = new("Stufen", "Stages");
    public static Text Reached { get; } = new("erreicht", "reached");
    public static Text Current { get; } = new("jetzt", "now");
    public static Text WouldNotBeNow { get; } = new(
        "Angeboten, würde es heute nicht: Ein später eingetroffenes Ereignis hätte das Angebot verhindert. Es gilt weiter.",
        "Offered, would not be now: an event that arrived late would have prevented the offer. It stands.");

    public static Text ScoreTitle { get; } = new("So entstand die Punktzahl", "How the score came about");
    public static Text AsOf { get; } = new("Stand", "As of");
    public static Text Threshold { get; } = new("Schwelle", "Threshold");
    public static Text Grade { get; } = new("Note", "Grade");
    public static Text Total { get; } = new("Summe", "Total");
    public static Text Rule { get; } = new("Regel", "Rule");
    public static Text Because { get; } = new("Anlass", "Because of");
    public static Text When { get; } = new("Wann", "When");
    public static Text Points { get; } = new("Punkte", "Points");
    public static Text Event { get; } = new("Ereignis", "Event");
    public static Text FromFields { get; } = new("Angaben zum Lead", "The lead's fields");
    public static Text NoPoints { get; } = new("Noch keine Punkte.", "No points yet.");

    public static Text Offers { get; } = new("Angebote an den Vertrieb", "Offers to sales");
    public static Text OfferedAt { get; } = new("Angeboten", "Offered");
    public static Text AcceptBy { get; } = new("Antwort bis", "Answer by");
    public static Text Answer { get; } = new("Antwort", "Answer");
    public static Text OfferedTo { get; } = new("Angeboten an", "Offered to");
    public static Text Pool { get; } = new("Pool", "Pool");
    public static Text NoOffers { get; } = new("Noch niemandem angeboten.", "Offered to nobody yet.");
    public static Text TableVersion { get; } = new("Tabelle {table}, Version {version}", "table {table}, version {version}");

    public static Text Routing { get; } = new("Warum diese Person", "Why this person");
    public static Text RoutedByRule { get; } = new("Regel {rule} passt; sie gibt den Lead an {who}.", "Rule {rule} matches; it gives the lead to {who}.");
    public static Text RoutedFromPool { get; } = new("Regel {rule} passt; aus dem Pool {pool} ist {who} an der Reihe.", "Rule {rule} matches; of pool {pool}, {who} is next.");
    public static Text RoutedByFallback { get; } = new("{why} Deshalb geht der Lead an {who}.", "{why} So the lead goes to {who}.");
    public static Text RulesLookedAt { get; } = new("Betrachtete Regeln", "Rules looked at");
    public static Text CandidatesDropped { get; } = new("Nicht in Frage kamen", "Could not take it");
    public static Text Result { get; } = new("Ergebnis", "Result");
    public static Text Omitted { get; } = new("… und {count} weitere, die nicht aufbewahrt sind.", "… and {count} more that are not kept.");
    public static Text Expected { get; } = new("{field}: verlangt {expected}", "{field}: wants {expected}");
    public static Text ExpectedMissing { get; } = new("{field}: fehlt, verlangt {expected}", "{field}: missing, wants {expected}");
    public static Text Excluded { get; } = new("eine Ausschlussbedingung trifft zu", "an exclusion applies");
    public static Text Present { get; } = new("ein Wert", "a value");

    public static Text Events { get; } = new("Ereignisse", "Events");
    public static Text NoEvents { get; } = new("Noch keine Ereignisse.", "No events yet.");
    public static Text Outcome { get; } = new("Ausgang", "Outcome");
    public static Text ReceivedLate { get; } = new("eingetroffen {at}", "received {at}");

    public static Text Contact { get; } = new("Kontakt", "Contact");
    public static Text Facts { get; } = new("Was bekannt ist", "What is known");
    public static Text MayContact { get; } = new("Darf der Vertrieb Kontakt aufnehmen?", "May sales make contact?");
    public static Text Yes { get; } = new("Ja", "Yes");
    public static Text No { get; } = new("Nein", "No");
    public static Text Basis { get; } = new("Rechtsgrundlage", "Legal basis");
    public static Text Assumed { get; } = new("angenommen", "assumed");
    public static Text Permission { get; } = new("Erlaubnis", "Permission");
    public static Text ConsentUnknown { get; } = new("Keine Einwilligung bekannt.", "No consent known.");
    public static Text Form { get; } = new("Formular", "Form");
    public static Text Wording { get; } = new("Wortlaut", "Wording");

    public static Text Crm { get; } = new("Im CRM", "In the CRM");
    public static Text NotInCrm { get; } = new("Noch nicht übergeben.", "Not handed over yet.");
    public static Text System { get; } = new("System", "System");
    public static Text Account { get; } = new("Firma", "Account");
    public static Text Opportunity { get; } = new("Verkaufschance", "Opportunity");
    public static Text Level { get; } = new("Qualifizierung", "Level");
    public static Text RipeWhen { get; } = new("Reif, wenn …", "Ripe when …");
    public static Text ToDo { get; } = new("Zu tun", "To do");
    public static Text MissingForNext { get; } = new("Fehlt zum nächsten", "Missing for the next");
    public static Text LeadId { get; } = new("Kennung", "Id");
    public static Text Opened { get; } = new("Begonnen", "Opened");
    public static Text Ended { get; } = new("Beendet", "Ended");
    public static Text RestsUntil { get; } = new("Ruht bis", "Rests until");
    public static Text FirstContact { get; } = new("Erster Kontakt", "First contact");
    public static Text Amount { get; } = new("Betrag", "Amount");
    public static Text Running { get; } = new("läuft", "open");

    public static Text LogIn { get; } = new("Anmelden", "Log in");
    public static Text LogInHint { get; } = new("Mit einem LeadSync-Schlüssel, wie ihn die Verwaltung vergibt.", "With a LeadSync key, as your administrator hands it out.");
    public static Text Key { get; } = new("Schlüssel", "Key");
    public static Text KeyWrong { get; } = new("Dieser Schlüssel gilt nicht. Bitte prüfen und noch einmal eingeben.", "This key is not valid. Please check it and try again.");
    public static Text BackToLeads { get; } = new("Zu den Leads", "Go to the leads");
    public static Text Correlation { get; } = new("Vorgangsnummer", "Correlation id");
    public static Text CorrelationHint { get; } = new("Mit dieser Nummer findet die Administration den Vorgang im Protokoll.", "With this id an administrator finds the request in the log.");
}
