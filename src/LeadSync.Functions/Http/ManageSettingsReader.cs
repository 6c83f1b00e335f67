using Microsoft.Extensions.Configuration;

namespace LeadSync.Functions.Http;

/// <summary>Reads <see cref="ManageSettings"/>, and says all that is wrong at once.</summary>
public static class ManageSettingsReader
{
    private const string Section = "LeadSync:Manage";

    // Set by the Functions host for a custom handler or a worker process; never by a stand-alone run.
    private static readonly string[] HostMarks = ["FUNCTIONS_CUSTOMHANDLER_PORT", "FUNCTIONS_WORKER_RUNTIME", "Functions:Worker:HostEndpoint"];

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">All settings, for their values.</param>
    /// <param name="host">What the process was started with (environment and arguments), to tell whether a Functions host did.</param>
    /// <param name="faults">What stops the start, each a sentence that says what to change and shows no value.</param>
    public static ManageSettings Read(IConfiguration configuration, IConfiguration host, out IReadOnlyList<string> faults)
    {
        var found = new List<string>();
        var settings = new ManageSettings
        {
            Keys = [.. Keys(configuration.GetSection(Section), found)],
            AppServiceLogin = AppServiceLogin(configuration, found),
            UnderHost = Array.Exists(HostMarks, mark => !string.IsNullOrEmpty(host[mark])),
            FourEyes = FourEyes(configuration, found),
            Statistics = Statistics(configuration, found),
            PublicUrl = PublicUrl.Read(configuration, found),
        };
        if (settings is { UnderHost: true, IsOpen: true } && found.Count == 0)
            found.Add($"Under a Functions host management would be open to the internet. Set {Section}:Key, or {Section}:Keys:<name> to <role>:<secret>.");
        faults = found;
        return settings;
    }

    private static IEnumerable<ManageKey> Keys(IConfigurationSection section, List<string> faults)
    {
        // An empty one is as none: it lets nobody in.
        if (section["Key"]?.Trim() is { Length: > 0 } all) yield return new ManageKey("key", Role.All, all);
        foreach (var named in section.GetSection("Keys").GetChildren())
        {
            if (Named(named, faults) is { } key) yield return key;
        }
    }

    private static ManageKey? Named(IConfigurationSection setting, List<string> faults)
    {
        var parts = (setting.Value ?? "").Split(':', 2);
        var roles = Roles.Of(parts[0]);
        if (parts.Length == 2 && roles != Role.None && !string.IsNullOrWhiteSpace(parts[1])) return new ManageKey(setting.Key, roles, parts[1].Trim());
        faults.Add($"{setting.Path} is not <role>:<secret>, with a role of {Roles.Known} and a secret that is not empty.");
        return null;
    }

    private static bool AppServiceLogin(IConfiguration configuration, List<string> faults)
    {
        var provider = configuration["LeadSync:Login:Provider"];
        if (string.IsNullOrWhiteSpace(provider)) return false;
        if (provider.Equals("AppService", StringComparison.OrdinalIgnoreCase))
            return string.Equals(configuration["WEBSITE_AUTH_ENABLED"], "True", StringComparison.OrdinalIgnoreCase);
        faults.Add("LeadSync:Login:Provider is not AppService. Correct it, or remove the setting.");
        return false;
    }

    private static bool FourEyes(IConfiguration configuration, List<string> faults)
    {
        var word = configuration["LeadSync:FourEyes"]?.Trim() ?? "";
        if (word.Equals("on", StringComparison.OrdinalIgnoreCase)) return true;
        if (word.Length > 0 && !word.Equals("off", StringComparison.OrdinalIgnoreCase)) faults.Add("LeadSync:FourEyes is neither on nor off. Correct it, or remove the setting.");
        return false;
    }

    private static PeopleStatistics Statistics(IConfiguration configuration, List<string> faults)
    {
        var word = configuration["LeadSync:People:Statistics"]?.Trim() ?? "";
        if (word.Length == 0) return PeopleStatistics.Team;
        if (Enum.TryParse<PeopleStatistics>(word, ignoreCase: true, out var statistics) && !char.IsAsciiDigit(word[0])) return statistics;
        faults.Add("LeadSync:People:Statistics is none of off, team and person. Correct it, or remove the setting.");
        return PeopleStatistics.Off;
    }
}
