using System.Text.Json;

namespace LeadSync.Connectors.Declared;

/// <summary>Where a value stands: a beginning and steps, each taken once. No pattern of a user is ever matched against a body.</summary>
/// <param name="Root">The beginning.</param>
/// <param name="Steps">The steps; none for the beginning itself.</param>
internal sealed record DeclaredPath(PathRoot Root, IReadOnlyList<PathStep> Steps)
{
    public static DeclaredPath Body { get; } = new(PathRoot.Body, []);

    /// <summary>The name of a header, or of a value of the URL.</summary>
    public string Name => ((PathStep.Member)Steps[0]).Name;

    /// <summary>The value; null where there is none.</summary>
    public JsonElement? In(JsonElement start) => Steps.Aggregate((JsonElement?)start, (value, step) => step.From(value));

    /// <summary>Its JSON pointer from the beginning.</summary>
    public string PointerIn(JsonElement start)
    {
        var (value, pointer) = ((JsonElement?)start, "");
        foreach (var step in Steps) (value, pointer) = (step.From(value), step.PointerFrom(value, pointer));
        return pointer;
    }
}
