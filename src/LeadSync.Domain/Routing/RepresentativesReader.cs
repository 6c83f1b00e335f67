using System.Text.Json;
using LeadSync.Domain.Leads;
using LeadSync.Domain.Text;

namespace LeadSync.Domain.Routing;

/// <summary>Reads the list of representatives: an array, or an object with the array in <c>items</c>. Says all that is wrong with it.</summary>
public static class RepresentativesReader
{
    private static readonly string[] Members =
        ["id", "name", "email", "languages", "departments", "calendar", "manager", "substitute", "capacity", "absences", "from", "to", "crm"];

    /// <summary>Reads the list.</summary>
    /// <param name="document">The document, parsed with duplicate keys refused.</param>
    public static Reading<RepresentativeList> Read(JsonElement document)
    {
        var errors = new ErrorList();
        var objects = Objects(document, errors);
        var ids = new UniqueIds("representative");
        var people = objects.Select(item => ReadOne(item, ids, errors)).ToArray();
        foreach (var (item, person) in objects.Zip(people)) CheckReferences(item, person, people);
        return errors.IsEmpty ? new Reading<RepresentativeList>.Done(new RepresentativeList(people)) : new Reading<RepresentativeList>.Refused(errors.Items);
    }

    private static DocumentObject[] Objects(JsonElement document, ErrorList errors)
    {
        if (document.ValueKind != JsonValueKind.Array)
            return DocumentObject.Open(document, "", errors, ["items", "continuation"]) is { } list ? [.. Required(list).Objects("items", Members)] : [];
        return [.. document.EnumerateArray()
            .Select((item, index) => DocumentObject.Open(item, JsonPointer.Item("", index), errors, Members))
            .OfType<DocumentObject>()];
    }

    private static DocumentObject Required(DocumentObject list)
    {
        if (!list.Has("items")) list.Refuse("items", "'items' is missing: add the list of representatives");
        return list;
    }

    private static Representative ReadOne(DocumentObject item, UniqueIds ids, ErrorList errors)
    {
        var (from, to) = (item.Instant("from"), item.EndInstant("to"));
        if (from >= to) item.Refuse("to", "'to' must lie after 'from'");
        return new Representative
        {
            Id = ids.Take(item),
            Name = item.RequiredText("name"),
            Email = ReadEmail(item),
            Languages = item.Texts("languages"),
            Departments = item.Texts("departments"),
            Calendar = item.Text("calendar"),
            Manager = item.Text("manager"),
            Substitute = item.Text("substitute"),
            Capacity = ReadCapacity(item),
            Absences = [.. item.Objects("absences", "from", "to").Select(ReadAbsence)],
            From = from,
            To = to,
            Crm = ReadCrm(item, errors),
        };
    }

    private static EmailAddress? ReadEmail(DocumentObject item)
    {
        if (item.Text("email") is not { } text) return null;
        var email = EmailAddress.TryParse(text);
        if (email is null) item.Refuse("email", "write an e-mail address, such as anna@example.com");
        return email;
    }

    private static Capacity ReadCapacity(DocumentObject item) =>
        item.Object("capacity", "open", "perDay") is { } capacity
            ? new Capacity(capacity.Whole("open", 0, 1_000_000), capacity.Whole("perDay", 0, 1_000_000))
            : Capacity.Unlimited;

    private static Absence ReadAbsence(DocumentObject absence)
    {
        var (from, to) = (absence.Instant("from"), absence.EndInstant("to"));
        if (!absence.Has("from")) absence.Refuse("from", "'from' is missing: add the first day, such as 2026-12-24");
        if (from >= to) absence.Refuse("to", "'to' is the last day and may not lie before 'from'");
        return new Absence(from ?? default, to);
    }

    private static Dictionary<string, string> ReadCrm(DocumentObject item, ErrorList errors)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!item.Has("crm")) return ids;
        if (item.Member("crm").ValueKind != JsonValueKind.Object) item.Refuse("crm", "write an object: the CRM's name and the user's id in it");
        else
            foreach (var member in item.Member("crm").EnumerateObject())
                if (member.Value.ValueKind == JsonValueKind.String) ids[member.Name] = member.Value.GetString()!;
                else errors.Add(JsonPointer.Member(item.PointerTo("crm"), member.Name), "write the user's id as text");
        return ids;
    }

    private static void CheckReferences(DocumentObject item, Representative person, IReadOnlyCollection<Representative> people)
    {
        string[] known = [.. people.Select(other => other.Id)];
        foreach (var (name, id) in new[] { ("manager", person.Manager), ("substitute", person.Substitute) })
            if (id is not null && !known.Contains(id, StringComparer.Ordinal)) item.Refuse(name, References.Unknown("representative", id, known));
            else if (id is not null && id == person.Id) item.Refuse(name, $"nobody is their own {name}: name somebody else, or leave it out");
    }
}
