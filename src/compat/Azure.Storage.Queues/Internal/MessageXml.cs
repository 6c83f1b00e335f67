using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Azure.Storage.Queues.Models;

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

    public static SendReceipt Receipt(XElement xml) => new()
    {
        MessageId = Text(xml, "MessageId"),
        InsertionTime = Time(Text(xml, "InsertionTime")),
        ExpirationTime = Time(Text(xml, "ExpirationTime")),
        PopReceipt = Text(xml, "PopReceipt"),
        TimeNextVisible = Time(Text(xml, "TimeNextVisible")),
    };

    public static QueueMessage Message(XElement xml, QueueMessageEncoding encoding) => new()
    {
        MessageId = Text(xml, "MessageId"),
        PopReceipt = Text(xml, "PopReceipt"),
        Body = Body(xml, encoding),
        NextVisibleOn = Time(Text(xml, "TimeNextVisible")),
        InsertedOn = Time(Text(xml, "InsertionTime")),
        ExpiresOn = Time(Text(xml, "ExpirationTime")),
        DequeueCount = Count(xml),
    };

    public static PeekedMessage Peeked(XElement xml, QueueMessageEncoding encoding) => new()
    {
        MessageId = Text(xml, "MessageId"),
        Body = Body(xml, encoding),
        InsertedOn = Time(Text(xml, "InsertionTime")),
        ExpiresOn = Time(Text(xml, "ExpirationTime")),
        DequeueCount = Count(xml),
    };

    public static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static BinaryData Body(XElement xml, QueueMessageEncoding encoding)
    {
        var text = Text(xml, "MessageText");
        return encoding == QueueMessageEncoding.Base64 ? BinaryData.FromBytes(Convert.FromBase64String(text)) : BinaryData.FromString(text);
    }

    private static long Count(XElement xml) => long.Parse(Text(xml, "DequeueCount"), CultureInfo.InvariantCulture);

    private static string Text(XElement xml, string name) => xml.Element(name)?.Value ?? "";
}
