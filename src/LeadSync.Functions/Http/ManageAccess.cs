using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Http;

/// <summary>Decides who may use management and pages, the same in all modes: the Functions host's own keys mean nothing here (architecture A2).</summary>
/// <param name="settings">The keys and where the app runs.</param>
/// <param name="sessions">Sessions of the pages.</param>
/// <param name="principal">Users that App Service has signed in.</param>
public sealed class ManageAccess(ManageSettings settings, Sessions sessions, AppServicePrincipal principal)
{
    /// <summary>The header that carries a LeadSync key.</summary>
    public const string KeyHeader = "x-functions-key";

    private static readonly Access Unknown = new Access.Unknown();

    /// <summary>Judges a request by its key, else by its session, else by App Service, else, where no key is set, by its place.</summary>
    /// <param name="request">The request.</param>
    /// <param name="needed">What it takes; any of several.</param>
    public async Task<Access> AuthorizeAsync(HttpRequest request, Role needed)
    {
        var sent = request.Headers[KeyHeader].ToString();
        if (sent.Length > 0 && !settings.IsOpen) return Judge(GrantedTo(settings.Keys.FirstOrDefaultFitting(sent)), needed);
        if (settings.IsOpen) return IsLocal(request) ? ByBrowser(request, new Access.Granted("local", Role.All), needed, Origin.Unsaid) : Unknown;
        var session = GrantedTo(await sessions.FindAsync(request)) ?? principal.Find(request);
        return session is null ? Unknown : ByBrowser(request, session, needed, Origin.Own);
    }

    private static Access.Granted? GrantedTo(ManageKey? key) => key is null ? null : new Access.Granted(key.Name, key.Roles);

    private static Access Judge(Access.Granted? known, Role needed) => known switch
    {
        null => Unknown,
        _ when known.Has(needed) => known,
        _ => new Access.Forbidden($"This needs one of the roles: {needed}."),
    };

    private bool IsLocal(HttpRequest request) => !settings.UnderHost && LocalRequest.Is(request);

    // What a browser sends by itself, another page can make it send: a write must come from a page of ours. A tool beside the
    // open stand-alone app says nothing of where it comes from, and is let in.
    private Access ByBrowser(HttpRequest request, Access.Granted known, Role needed, Origin tolerated)
    {
        if (!Origins.IsWrite(request)) return Judge(known, needed);
        var origin = Origins.Of(request, settings.PublicUrl);
        return origin == Origin.Own || origin == tolerated
            ? Judge(known, needed)
            : new Access.Forbidden("A browser may change something only from a page of LeadSync.");
    }
}
