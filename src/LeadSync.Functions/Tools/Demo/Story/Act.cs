namespace LeadSync.Functions.Tools.Demo.Story;

/// <summary>A kind of thing to do on the web.</summary>
/// <param name="Kind">The canonical kind.</param>
/// <param name="Name">The form's or page's name; holds the words by which connectors tell the kind.</param>
/// <param name="Path">The page.</param>
/// <param name="Medium">How the person came.</param>
/// <param name="Points">What the shipped service level gives (D-9, D-10).</param>
/// <param name="IsForm">True for a form, false for a page view.</param>
internal sealed record Act(string Kind, string Name, string Path, string Medium, int Points, bool IsForm)
{
    public string Url => $"https://www.leitstand.example{Path}?utm_source=demo&utm_medium={Medium}&utm_campaign=quarter";
}
