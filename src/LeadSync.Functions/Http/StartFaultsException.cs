namespace LeadSync.Functions.Http;

/// <summary>Settings are wrong: the app does not start. The message names all faults and shows no value.</summary>
/// <param name="faults">The faults, each a sentence.</param>
public sealed class StartFaultsException(IEnumerable<string> faults)
    : Exception("LeadSync does not start until these settings are corrected:" + string.Concat(faults.Select(fault => Environment.NewLine + "- " + fault)));
