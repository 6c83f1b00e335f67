using LeadSync.Web.Rendering;

namespace LeadSync.Web.Errors;

/// <summary>The page that says what went wrong. It never shows what an exception says.</summary>
public sealed record ErrorPageModel : PageModel
{
    /// <summary>The HTTP status: 401, 403, 404, 422, 503 have their own words, all others those of 500.</summary>
    public required int Status { get; init; }

    /// <summary>The value of <c>x-correlation-id</c>; null shows none.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>The page that was asked for, for the language switch; anything not below <c>/ui/</c> counts as <c>/ui/leads</c>.</summary>
    public string Path { get; init; } = Address.Leads;

    internal override string Self => Address.Local(Path);

    internal override Type Component => typeof(ErrorPage);

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(ErrorPageModel)} {Status}";
}
