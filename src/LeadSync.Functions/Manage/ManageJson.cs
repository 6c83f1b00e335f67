using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeadSync.Functions.Manage;

/// <summary>How management answers: as LeadSync writes its JSON elsewhere, but every member is there, so that a reader sees what is not known (design §5).</summary>
internal static class ManageJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(Domain.Json.DomainJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
