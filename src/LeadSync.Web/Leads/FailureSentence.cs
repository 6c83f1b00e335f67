using LeadSync.Domain.Conditions;
using LeadSync.Web.Texts;

namespace LeadSync.Web.Leads;

/// <summary>Says which test kept a rule from matching. Names what was wanted, never the person's value.</summary>
internal static class FailureSentence
{
    public static string Of(ConditionFailure failure, Words words) => failure switch
    {
        { Field: "not" } => words[Labels.Excluded],
        { Missing: true } => words.Say(Labels.ExpectedMissing, Arguments(failure, words)),
        _ => words.Say(Labels.Expected, Arguments(failure, words)),
    };

    private static (string Name, string Value)[] Arguments(ConditionFailure failure, Words words) =>
        [("field", words.Word(Fields.All, failure.Field)), ("expected", failure.Expected.Length > 0 ? failure.Expected : words[Labels.Present])];
}
