namespace LeadSync.Connectors.Webhooks;

/// <summary>A setting that a source needs.</summary>
/// <param name="Name">Its name below the source's section, for example <c>Secret</c>; with a colon its full name, for example <c>LeadSync:PublicUrl</c>.</param>
/// <param name="Label">What it is, in a few words.</param>
/// <param name="Help">Where its value comes from, and what it does.</param>
public sealed record SourceNeed(string Name, BilingualText Label, BilingualText Help)
{
    /// <summary>The secret of a source.</summary>
    /// <param name="de">What it is, in German.</param>
    /// <param name="en">The same in English.</param>
    /// <param name="helpDe">Where it comes from, in German.</param>
    /// <param name="helpEn">The same in English.</param>
    public static SourceNeed Secret(string de, string en, string helpDe, string helpEn) => new("Secret", new BilingualText(de, en), new BilingualText(helpDe, helpEn));

    /// <summary>A secret of one's own that goes into the URL, since the sender can put it nowhere else.</summary>
    public static SourceNeed KeyInUrl { get; } = Secret(
        "Schlüssel in der URL", "Key in the URL",
        "Selbst gewählt, 32 Zeichen oder mehr aus Buchstaben und Ziffern; er steht hinter ?key=.",
        "Of your own choice, 32 letters and digits or more; it stands behind ?key=.");

    /// <summary>The public address, for senders that sign the URL.</summary>
    public static SourceNeed PublicUrl { get; } = new(
        "LeadSync:PublicUrl", new BilingualText("Öffentliche Adresse", "Public address"),
        new BilingualText(
            "Die Adresse, unter der der Absender LeadSync aufruft, ohne Pfad; sie ist Teil der Signatur.",
            "The address by which the sender calls LeadSync, without a path; it is part of the signature."));

    /// <summary>The token by which the sender's API is asked for what its messages leave out.</summary>
    /// <param name="de">Where it comes from, in German.</param>
    /// <param name="en">The same in English.</param>
    public static SourceNeed Token(string de, string en) => new(
        "Token", new BilingualText("Token der Schnittstelle", "API token"),
        new BilingualText(
            de + " Ohne Token warten Nachrichten, die nur Nummern tragen, unter den Dead Letters (waiting).",
            en + " Without a token, messages that carry ids only wait among the dead letters (waiting)."));

    /// <summary>Instead of a token that ends: by what LeadSync gets and renews it.</summary>
    /// <param name="de">Where it comes from, in German.</param>
    /// <param name="en">The same in English.</param>
    public static SourceNeed Grant(string de, string en) => new(
        "ClientId", new BilingualText("Statt Token, wo es abläuft", "Instead of Token where that ends"),
        new BilingualText(
            de + " Dazu ClientSecret und RefreshToken (ohne: client credentials), wo nötig TokenUrl und Scope: LeadSync erneuert das Token selbst.",
            en + " With ClientSecret and RefreshToken (without: client credentials), where needed TokenUrl and Scope: LeadSync renews the token itself."));

    /// <summary>The address of an API that each customer has of its own.</summary>
    /// <param name="example">One.</param>
    public static SourceNeed ApiUrl(string example) => new(
        "ApiUrl", new BilingualText("Adresse der Schnittstelle", "Address of the API"), new BilingualText($"Zum Beispiel {example}", $"For example {example}"));

    /// <summary>The consent to a protocol that nobody has confirmed.</summary>
    public static SourceNeed Experimental { get; } = new(
        "Experimental", new BilingualText("Unbestätigtes Protokoll annehmen", "Take an unconfirmed protocol"),
        new BilingualText("true, sonst ist die Quelle aus.", "true, or the source is off."));
}
