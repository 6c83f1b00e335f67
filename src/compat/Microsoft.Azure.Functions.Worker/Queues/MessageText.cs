using System.Buffers.Text;
using System.Text;

namespace Microsoft.Azure.Functions.Worker.Queues;

/// <summary>Undoes <c>messageEncoding</c>. Clients of the listener read raw bodies, so that an undecodable one can be moved as it is.</summary>
internal static class MessageText
{
    internal static bool TryDecode(BinaryData body, bool isBase64, out string text)
    {
        text = body.ToString();
        if (!isBase64)
            return true;
        if (!Base64.IsValid(text))
            return false;
        text = Encoding.UTF8.GetString(Convert.FromBase64String(text));
        return true;
    }
}
