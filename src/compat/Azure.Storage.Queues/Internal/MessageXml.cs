using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Azure.Storage.Queues.Internal;

/// <summary>Messages as the service's XML.</summary>
internal static class MessageXml
{
    // Carriage returns would be lost to XML's line ends if they were not written as entities.
    private static readonly XmlWriterSettings Settings = new() { NewLineHandling = NewLineHandling.Entitize, Encoding = new UTF8Encoding(false) };

    /// <summary>A message to send; an <see cref="ArgumentException"/> if its text has a character that XML cannot carry.</summary>
    public static byte[] Write(BinaryData body, QueueMessageEncoding encoding)
    {
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, Settings))
        {
            writer.WriteStartElement("QueueMessage");
            writer.WriteElementString("MessageText", encoding == QueueMessageEncoding.Base64 ? Convert.ToBase64String(body) : body.ToString());
        }

        return buffer.ToArray();
    }

    public static IEnumerable<XElement> Read(Response response) =>
        XDocument.Load(response.Content.ToStream(), LoadOptions.PreserveWhitespace).Root!.Elements("QueueMessage");

    public static BinaryData Body(this XElement xml, QueueMessageEncoding encoding)
    {
        var text = xml.Text("MessageText");
        return encoding == QueueMessageEncoding.Base64 ? BinaryData.FromBytes(Convert.FromBase64String(text)) : BinaryData.FromString(text);
    }

    public static string Text(this XElement xml, string name) => xml.Element(name)?.Value ?? "";
    public static DateTimeOffset Time(this XElement xml, string name) => Time(xml.Text(name));
    public static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
    public static long Count(this XElement xml) => long.Parse(xml.Text("DequeueCount"), CultureInfo.InvariantCulture);
}
