using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Intake;

/// <summary>Reads <see cref="IntakeSettings"/>.</summary>
internal static class IntakeSettingsReader
{
    private const int Most = 100_000;

    internal static IntakeSettings Read(IConfiguration configuration, List<string> faults)
    {
        var text = configuration[IntakeSettings.Section + ":RequestsPerSecond"];
        if (string.IsNullOrWhiteSpace(text)) return new IntakeSettings();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rate) && rate is > 0 and <= Most)
            return new IntakeSettings { RequestsPerSecond = rate };
        faults.Add($"{IntakeSettings.Section}:RequestsPerSecond is not a whole number from 1 to {Most}. Correct it, or remove the setting for no limit.");
        return new IntakeSettings();
    }
}
