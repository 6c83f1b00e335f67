using System.Text.Json;
using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring;

/// <summary>Reads <c>{"rules":[{"when":{…},"serviceLevel":"enterprise"}],"otherwise":"default"}</c> and says all that is wrong with it.</summary>
public static class AssignmentReader
{
    // A rule may carry an id: by it people speak of the rule, and versions are compared.
    private static readonly string[] RuleMembers = ["id", "when", "serviceLevel"];

    /// <summary>Reads the document.</summary>
    /// <param name="document">The document, parsed with duplicate keys refused.</param>
    /// <param name="serviceLevels">The names of the published service levels: another name is a fault. Null where every name is good, as in a version that was checked when it was published.</param>
    public static Reading<ServiceLevelAssignment> Read(JsonElement document, IReadOnlyCollection<string>? serviceLevels)
    {
        var errors = new ErrorList();
        var assignment = DocumentObject.Open(document, "", errors, ["rules", "otherwise"]) is { } root ? ReadRoot(root, serviceLevels, errors) : null;
        return assignment is null || !errors.IsEmpty
            ? new Reading<ServiceLevelAssignment>.Refused(errors.Items)
            : new Reading<ServiceLevelAssignment>.Done(assignment);
    }

    private static ServiceLevelAssignment ReadRoot(DocumentObject root, IReadOnlyCollection<string>? serviceLevels, ErrorList errors)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return new([.. root.Objects("rules", RuleMembers).Select(rule => ReadRule(rule, ids, serviceLevels, errors))], Name(root, "otherwise", serviceLevels));
    }

    private static AssignmentRule ReadRule(DocumentObject rule, HashSet<string> ids, IReadOnlyCollection<string>? serviceLevels, ErrorList errors)
    {
        if (rule.Has("id") && rule.Id("id") is { Length: > 0 } id && !ids.Add(id)) rule.Refuse("id", $"there is another rule '{id}': give each its own id");
        return new(ConditionReader.Read(rule.Member("when"), rule.PointerTo("when"), errors, FieldNames.Assignment), Name(rule, "serviceLevel", serviceLevels));
    }

    private static string Name(DocumentObject holder, string member, IReadOnlyCollection<string>? serviceLevels)
    {
        var name = holder.Id(member);
        if (name.Length > 0 && serviceLevels?.Contains(name, StringComparer.Ordinal) == false)
            holder.Refuse(member, $"no service level '{name}' is published; the nearest are {NearestNames.To(name, serviceLevels)}");
        return name;
    }
}
