using Microsoft.Extensions.DependencyInjection;

namespace LeadSync.Functions.Manage.People;

/// <summary>Registers what management knows about representatives and pools.</summary>
public static class PeopleRegistration
{
    /// <summary>Adds the handlers. Needs the storage, the features' sources and <c>AddHttpBasics</c>.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services) =>
        services.AddSingleton<CalendarNames>().AddSingleton<EditAbsences>().AddSingleton<PoolsInForce>().AddSingleton<ShowLedger>().AddSingleton<WhyNotQuestions>().AddSingleton<ShowWhyNot>();
}
