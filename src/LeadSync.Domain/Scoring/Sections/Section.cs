using LeadSync.Domain.Conditions;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Scoring.Sections;

/// <summary>One object of a service level while it is read, with the faults of the whole document.</summary>
/// <param name="Item">The object.</param>
/// <param name="Errors">The faults.</param>
internal readonly record struct Section(DocumentObject Item, ErrorList Errors)
{
    /// <summary>The condition <c>when</c>.</summary>
    public Condition When(IReadOnlySet<string> fields, string name = "when") => ConditionReader.Read(Item.Member(name), Item.PointerTo(name), Errors, fields);

    /// <summary>The objects of a list.</summary>
    public IEnumerable<Section> Rows(string name, params IReadOnlyList<string> members)
    {
        var errors = Errors;
        return Item.Objects(name, members).Select(item => new Section(item, errors));
    }

    /// <summary>Takes an id that may occur once.</summary>
    public string Id(HashSet<string> taken, string what, string name = "id")
    {
        var id = Item.Id(name);
        if (id.Length > 0 && !taken.Add(id)) Item.Refuse(name, $"there is another {what} '{id}': give each its own {name}");
        return id;
    }
}
