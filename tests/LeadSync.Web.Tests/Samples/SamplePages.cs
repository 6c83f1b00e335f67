using LeadSync.Web.Account;
using LeadSync.Web.Errors;
using LeadSync.Web.Rendering;
using LeadSync.Web.Texts;
using Microsoft.Extensions.Logging.Abstractions;

namespace LeadSync.Web.Tests.Samples;

/// <summary>One of each page, and the means to see it as a browser gets it.</summary>
internal static class SamplePages
{
    public static IReadOnlyDictionary<string, Func<UiLanguage, PageModel>> All { get; } = new Dictionary<string, Func<UiLanguage, PageModel>>(StringComparer.Ordinal)
    {
        ["list"] = SampleLists.Full,
        ["list-empty"] = SampleLists.Empty,
        ["list-searched"] = SampleLists.Searched,
        ["lead"] = SampleLead.Of,
        ["lead-bare"] = SampleLead.Bare,
        ["login"] = language => new LoginModel { Frame = Frame(language) },
        ["login-failed"] = language => new LoginModel { Frame = Frame(language), Failed = true },
        ["error-401"] = language => Error(language, 401),
        ["error-404"] = language => Error(language, 404),
        ["error-500"] = language => Error(language, 500),
    };

    public static TheoryData<string, string> Names { get; } = NamesInEveryLanguage();

    public static PageFrame Frame(UiLanguage language) => new(language, SampleTime.Now);

    public static Task<string> HtmlOf(string name, string language) => HtmlOf(All[name](UiLanguage.Choose(language, null)));

    public static Task<string> HtmlOf(PageModel page) => new PageRenderer(NoServices.Instance, NullLoggerFactory.Instance).RenderAsync(page, CancellationToken.None);

    private static TheoryData<string, string> NamesInEveryLanguage()
    {
        var names = new TheoryData<string, string>();
        foreach (var name in All.Keys)
            foreach (var language in UiLanguage.All) names.Add(name, language.Code);
        return names;
    }

    private static ErrorPageModel Error(UiLanguage language, int status) =>
        new() { Frame = Frame(language), Status = status, CorrelationId = "4bf92f3577b34da6a3ce929d0e0e4736", Path = "/ui/leads/x" };

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
