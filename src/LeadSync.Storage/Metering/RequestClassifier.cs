using Azure.Core;

namespace LeadSync.Storage.Metering;

/// <summary>Tells from a request what it does to which table or queue.</summary>
/// <param name="request">The request.</param>
/// <param name="prefix">The app's prefix, left out of the name.</param>
internal delegate StorageOperation RequestClassifier(Request request, string prefix);
