namespace LeadSync.Connectors.Reading;

/// <summary>Words in the name of an event that LeadSync does not know, by which something ended or never arrived: no reason to keep a person.</summary>
internal static class EndWords
{
    private static readonly string[] Parts =
        ["delet", "remov", "archiv", "eras", "gdpr", "purge", "trash", "bounce", "block", "suppress", "fail", "drop", "reject", "invalid", "error", "expire"];

    public static bool Mentions(string? kind) => kind is not null && Parts.Any(part => kind.Contains(part, StringComparison.OrdinalIgnoreCase));
}
