namespace LeadSync.Web.Texts;

/// <summary>One thing to say, in every language. Names in braces are filled in.</summary>
/// <param name="German">In German.</param>
/// <param name="English">In English.</param>
public sealed record Text(string German, string English)
{
    /// <summary>In one language.</summary>
    public string In(UiLanguage language) => language == UiLanguage.German ? German : English;
}
