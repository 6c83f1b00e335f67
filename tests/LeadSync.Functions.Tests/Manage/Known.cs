using LeadSync.Functions.Http;

namespace LeadSync.Functions.Tests.Manage;

/// <summary>People whom the app knows.</summary>
internal static class Known
{
    public static Access.Granted Editor { get; } = new("erik", Role.Editor | Role.Reader);

    public static Access.Granted Reader { get; } = new("rosa", Role.Reader);

    public static Access.Granted Representative(string id) => new(id, Role.Representative);
}
