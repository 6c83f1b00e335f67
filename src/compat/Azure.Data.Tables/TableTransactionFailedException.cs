using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused as a whole: nothing of it is stored. Status and error code are those of the failed operation.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    internal const string IndexKey = "FailedEntity";
    /// <summary>Wraps the service's answer, keeping status, error code, message and data.</summary>
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(requestFailedException.Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException.InnerException)
    {
        foreach (var name in requestFailedException.Data.Keys)
            Data[name] = requestFailedException.Data[name];
        FailedTransactionActionIndex = Data[IndexKey] is string index ? int.Parse(index, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Place of the first failed action in the list submitted, from 0; null if the service did not say.</summary>
    public int? FailedTransactionActionIndex { get; }
}
