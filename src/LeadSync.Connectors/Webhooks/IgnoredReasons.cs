namespace LeadSync.Connectors.Webhooks;

/// <summary>Why an item was understood but is of no use: counted, shown, and not an error.</summary>
public static class IgnoredReasons
{
    /// <summary>A type of event that LeadSync does not know.</summary>
    public const string TypeUnknown = "event-type-unknown";

    /// <summary>The record was deleted in the sender's system; that is not a request to be erased.</summary>
    public const string RecordDeleted = "record-deleted";

    /// <summary>The event is about a company, not a person.</summary>
    public const string AboutCompany = "about-company";

    /// <summary>The event is about a deal; a CRM's callback tells of those.</summary>
    public const string AboutDeal = "about-deal";

    /// <summary>The event is about some other kind of record.</summary>
    public const string AboutOtherRecord = "about-other-record";

    /// <summary>Something was sent to the person; the person did nothing.</summary>
    public const string SentToPerson = "sent-to-person";

    /// <summary>A person's membership of a list or segment changed.</summary>
    public const string ListChanged = "list-changed";

    /// <summary>A record's link to another record changed.</summary>
    public const string LinkChanged = "link-changed";

    /// <summary>Records were merged, but the message does not say which.</summary>
    public const string MergeIncomplete = "merge-incomplete";

    /// <summary>A mail could not be delivered to the person; that is not an objection.</summary>
    public const string MailBounced = "mail-bounced";

    /// <summary>A mail's pictures were loaded by a machine, for example by a mail program that hides its users; nobody read it.</summary>
    public const string OpenedByMachine = "opened-by-machine";

    /// <summary>A form was begun but not sent: what stands in it was not given to anybody yet.</summary>
    public const string FormUnfinished = "form-unfinished";

    /// <summary>The sender tried the connection out; nobody did anything.</summary>
    public const string ConnectionTest = "connection-test";

    /// <summary>The message tells of a lead, but not of which.</summary>
    public const string LeadNotNamed = "lead-not-named";

    /// <summary>The signature covers another part of the body only, so this one may come from anybody.</summary>
    public const string Unauthenticated = "unauthenticated";

    /// <summary>The sender says that a program made the change, LeadSync perhaps: nobody in sales did anything.</summary>
    public const string ChangedByProgram = "changed-by-program";

    /// <summary>The record changed in nothing that sales decides, or is still new.</summary>
    public const string NothingForSales = "nothing-for-sales";

    /// <summary>The message tells of a record, but not what its status is.</summary>
    public const string StatusNotTold = "status-not-told";

    /// <summary>The record has a status or stage that no mapping names.</summary>
    public const string StatusUnmapped = "status-unmapped";

    /// <summary>The document of a declared source says that this kind of event is of no use.</summary>
    public const string AsDeclared = "as-declared";
}
