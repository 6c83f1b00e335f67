using LeadSync.Domain.Scoring.Checks;

namespace LeadSync.Domain.Tests.Qualification;

/// <summary>A service level that leaves nothing open, so that a test sees the warnings of what it adds alone.</summary>
internal static class QuietAgreement
{
    public const string Members = "\"idealCustomer\":{\"company\":{\"exists\":true}},\"lawApproval\":{\"by\":\"dpo\",\"on\":\"2026-01-01\"},\"threshold\":5,\"staffing\":[{\"departments\":[\"inside-sales\"]}]";

    public const string Demo = "{\"id\":\"demo\",\"when\":{\"touchpoint\":[\"webinar-signup\"]},\"points\":5}";

    public static ServiceLevelCheck With(string members = "", string rules = Demo) =>
        ServiceLevelValidator.Check(Given.Level($$"""{{{Members}}{{(members.Length == 0 ? "" : "," + members)}},"rules":[{{rules}}]}"""));

    public static string CodesOf(ServiceLevelCheck check) => string.Join(' ', check.Warnings.Select(warning => $"{warning.Code} {warning.Pointer}"));
}
