using System.Globalization;
using LeadSync.Connectors.Webhooks;
using LeadSync.Domain.Reporting;
using Microsoft.AspNetCore.Http;

namespace LeadSync.Functions.Manage.Qualification;

/// <summary>Reads <c>from</c> and <c>to</c>: dates or times in ISO 8601; by default the last 28 days, today included.</summary>
internal static class PeriodQuery
{
    private const int Default = 28;
    private const int MostDays = 3_660;

    public static (Period Period, IReadOnlyList<FieldError> Errors) Read(IQueryCollection query, DateTimeOffset now)
    {
        var errors = new List<FieldError>();
        var to = Time(query, "to", new DateTimeOffset(now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero), errors);
        var from = Time(query, "from", to.AddDays(-Default), errors);
        if (errors.Count == 0 && from >= to) errors.Add(new FieldError("/from", "Must be before 'to'."));
        if (errors.Count == 0 && to - from > TimeSpan.FromDays(MostDays)) errors.Add(new FieldError("/from", $"Ask for at most {MostDays} days."));
        return (new Period(from, to), errors);
    }

    private static DateTimeOffset Time(IQueryCollection query, string name, DateTimeOffset otherwise, List<FieldError> errors)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        string[] formats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];
        if (query[name].ToString().Trim() is not { Length: > 0 } text) return otherwise;
        if (DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, Utc, out var time) && time.Year is > 1970 and < 9000) return time;
        errors.Add(new FieldError("/" + name, "Write a date or a time in ISO 8601, such as 2026-11-01 or 2026-11-01T09:00:00Z."));
        return otherwise;
    }
}
