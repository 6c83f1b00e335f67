using System.Globalization;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Callbacks;

/// <summary>An amount as a CRM gives it; without its currency it is none.</summary>
internal static class CrmMoney
{
    private const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static Money? Of(string? amount, string? currency) =>
        currency is { Length: 3 } && currency.All(char.IsAsciiLetter) && decimal.TryParse(amount, Style, CultureInfo.InvariantCulture, out var value)
            ? new Money(value, currency.ToUpperInvariant())
            : null;
}
