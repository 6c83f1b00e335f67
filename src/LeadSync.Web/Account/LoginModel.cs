using LeadSync.Web.Rendering;

namespace LeadSync.Web.Account;

/// <summary>The page <c>/ui/login</c>: one password field <c>key</c>, posted to <c>/ui/login</c>.</summary>
public sealed record LoginModel : PageModel
{
    /// <summary>True after a key that is not valid; answer 422 with it.</summary>
    public bool Failed { get; init; }

    /// <summary>The page that was wanted, to be shown after signing in; null for the list of leads.</summary>
    public string? Next { get; init; }

    internal override string Self => Address.Login;

    internal override Type Component => typeof(LoginPage);

    /// <inheritdoc/>
    public override string ToString() => nameof(LoginModel);
}
