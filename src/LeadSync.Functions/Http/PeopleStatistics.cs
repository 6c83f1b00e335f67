namespace LeadSync.Functions.Http;

/// <summary>Which figures about employees are shown (D-32): <c>LeadSync:People:Statistics</c>. A representative's own are always shown to that person.</summary>
public enum PeopleStatistics
{
    /// <summary>Of pools of five people and more, as a whole; nobody by name. As shipped.</summary>
    Team,

    /// <summary>None.</summary>
    Off,

    /// <summary>By name; each look is audited.</summary>
    Person,
}
