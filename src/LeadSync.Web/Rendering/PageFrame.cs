using LeadSync.Web.Texts;

namespace LeadSync.Web.Rendering;

/// <summary>What all pages need.</summary>
/// <param name="Language">The language of the page; see <see cref="UiLanguage.Choose"/>.</param>
/// <param name="Now">The present time (UTC): an open offer whose time is over is shown as overdue.</param>
/// <param name="CarryLanguage">True where the language was asked for by <c>?lang=</c>: the page's links then keep it. Default false.</param>
public sealed record PageFrame(UiLanguage Language, DateTimeOffset Now, bool CarryLanguage = false)
{
    /// <summary>The words of the page.</summary>
    public Words Words => Words.In(Language);

    /// <summary>A local address with its query; parameters without a value are left out.</summary>
    internal string To(string path, params (string Name, string? Value)[] query) =>
        Address.Of(path, CarryLanguage ? [.. query, ("lang", Language.Code)] : query);
}
