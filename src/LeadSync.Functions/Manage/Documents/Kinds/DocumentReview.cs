using LeadSync.Domain.Text;
using LeadSync.Functions.Http;

namespace LeadSync.Functions.Manage.Documents.Kinds;

/// <summary>What is to be said of a document before it is published.</summary>
/// <param name="Errors">All that is wrong; empty for a document that can be used.</param>
/// <param name="Warnings">What is allowed, but hardly meant.</param>
/// <param name="Block">Why it may not be published although nothing is wrong with it, 409; null where it may.</param>
public sealed record DocumentReview(IReadOnlyList<ValidationError> Errors, IReadOnlyList<DocumentWarning> Warnings, Problem? Block);
