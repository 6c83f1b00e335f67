using System.Xml;
using System.Xml.Linq;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Leads;

namespace LeadSync.Connectors.Crm.Salesforce;

/// <summary>Parses XML from outside: no document type, no external entity, nothing that grows.</summary>
internal static class SalesforceXml
{
    /// <summary>A tree costs the square of its depth.</summary>
    private const int MaxDepth = 64;

    private static readonly XmlReaderSettings Hardened = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 4_000_000, MaxCharactersFromEntities = 1_024, IgnoreComments = true, IgnoreProcessingInstructions = true,
    };

    /// <summary>The document's root; null with what is wrong where the body is no XML.</summary>
    public static XElement? Parse(ReadOnlyMemory<byte> body, out WebhookContent<SalesEvent>.Malformed? fault)
    {
        fault = null;
        try
        {
            var bytes = body.ToArray();
            RefuseDepth(bytes);
            using var reader = XmlReader.Create(new MemoryStream(bytes), Hardened);
            return XDocument.Load(reader).Root;
        }
        catch (XmlException wrong)
        {
            fault = new WebhookContent<SalesEvent>.Malformed(
                Known(wrong.LineNumber), Known(wrong.LinePosition), $"The body is not valid XML from this position on, nests deeper than {MaxDepth} levels, or declares a document type.");
            return null;
        }
    }

    /// <summary>The first element of a local name, at any depth: whoever relays may wrap and rename namespaces.</summary>
    public static XElement? Find(this XElement? root, string name) => root?.DescendantsAndSelf().FirstOrDefault(element => element.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? parent, string name) => parent?.Elements().Where(element => element.Name.LocalName == name) ?? [];

    private static void RefuseDepth(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Hardened);
        while (reader.Read())
        {
            if (reader.Depth <= MaxDepth) continue;
            var place = (IXmlLineInfo)reader;
            throw new XmlException("Too deep.", innerException: null, place.LineNumber, place.LinePosition);
        }
    }

    private static long? Known(int place) => place > 0 ? place : null;
}
