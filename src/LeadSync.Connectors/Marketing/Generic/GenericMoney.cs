using LeadSync.Connectors.Reading;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Marketing.Generic;

/// <summary>An amount with its currency.</summary>
internal static class GenericMoney
{
    public static Money? Read(StrictObject owner, string name)
    {
        if (owner.Object(name) is not { } money) return null;
        if (!money.Has("amount")) money.Fault("amount", "Is missing. Send a number.");
        if (!money.Has("currency")) money.Fault("currency", "Is missing. Send three letters of ISO 4217, for example EUR.");
        var amount = money.Amount("amount");
        var currency = money.Parsed("currency", Currency, "Is no currency. Send three letters of ISO 4217, for example EUR.");
        return amount is null || currency is null ? null : new Money(amount.Value, currency);
    }

    private static string? Currency(string text) => text.Length == 3 && text.All(char.IsAsciiLetter) ? text.ToUpperInvariant() : null;
}
