namespace LeadSync.Domain.Routing;

/// <summary>Documents that are compiled into the assembly.</summary>
internal static class ShippedDocument
{
    public static string Read(string name)
    {
        using var stream = typeof(ShippedDocument).Assembly.GetManifestResourceStream(typeof(ShippedDocument), name)
            ?? throw new InvalidOperationException($"The document {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
