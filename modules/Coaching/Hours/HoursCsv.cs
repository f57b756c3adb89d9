using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.Hours;

internal static class HoursCsv
{
    /// <summary>The member's own log, as a file.</summary>
    public static void MapHoursCsv(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/{language:language}/hours.csv", async (ReadHours read, ICurrentMember current, Words words, CancellationToken cancellation) =>
            Results.File(HoursAsCsv.Write(await read.OfAsync(current.RequiredId, cancellation), words), "text/csv; charset=utf-8", "hours.csv"))
        .RequireAuthorization(AccessRules.Member);
}
