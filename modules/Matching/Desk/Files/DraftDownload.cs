using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Overview;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Matching.Desk.Files;

internal static class DraftDownload
{
    /// <summary>The newest draft's files for a coordinator of the round's language; the audit trail remembers who took them.</summary>
    public static void MapDraftDownload(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/{language:language}/desk/rounds/{handle}/matching/files.zip", async (
            string handle, RoundsOfTheDesk desk, ReadDrafts drafts, KeepDraftFiles files, ICurrentMember me, AuditTrail audit, PortalDb db, CancellationToken cancellation) =>
        {
            if (await desk.FindAsync(handle, cancellation) is not { } round
                || await drafts.CurrentIdAsync(round.Id, cancellation) is not { } draft
                || await files.FindAsync(draft, cancellation) is not { } zip) return Results.NotFound();
            audit.Add(me.RequiredId, "matching-files-taken", round.Handle);
            await db.SaveChangesAsync(cancellation);
            return Results.File(zip, "application/zip", $"matching-{round.Handle}.zip");
        })
        .RequireAuthorization(AccessRules.Coordinator);
}
