using Azure;

namespace LeadSync.Storage.Metering;

/// <summary>Looks into an answer that the pipeline holds in memory, without consuming it.</summary>
internal static class BufferedBody
{
    internal static bool Contains(Response response, ReadOnlySpan<byte> text) =>
        response.ContentStream is MemoryStream && response.Content.ToMemory().Span.IndexOf(text) >= 0;
}
