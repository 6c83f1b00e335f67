namespace LeadSync.Functions.Tests.Manage.Documents;

/// <summary>Small documents.</summary>
internal static class Texts
{
    public const string Table = """{"rules":[{"id":"all","assign":{"representative":"lead-desk"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[]}""";

    public const string TwoRules =
        """{"rules":[{"id":"all","assign":{"representative":"lead-desk"},"acceptWithin":"PT4H"},{"id":"late","assign":{"representative":"lead-desk"}}],"otherwise":{"assign":{"representative":"lead-desk"}},"pools":[]}""";

    public const string Level = """{"threshold":40,"rules":[{"id":"newsletter","dimension":"engagement","when":{"touchpoint":["newsletter-signup"]},"points":7}]}""";

    public const string Assignment = """{"rules":[{"id":"large","when":{"employees":{"min":1000}},"serviceLevel":"default"}],"otherwise":"default"}""";
}
