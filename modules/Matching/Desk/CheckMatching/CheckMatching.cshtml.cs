using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Matching.Desk.Overview;
using ReciproCoach.Matching.Verifier;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.CheckMatching;

/// <summary>Has a certificate checked against the draft: the one kept with it, or one somebody brings along.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class CheckMatchingModel(
    RoundsOfTheDesk desk, IRounds rounds, ReadDrafts drafts, KeepDraftFiles files, ICurrentMember me, AuditTrail audit, PortalDb db, Words words) : PageModel
{
    private byte[] packed = [];

    public RoundFacts Round { get; private set; } = null!;

    public RoundTitle Title { get; private set; } = null!;

    /// <summary>Null until something has been checked.</summary>
    public Verdict? Verdict { get; private set; }

    /// <summary>What is wrong with the file itself, before anything in it was looked at.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string handle, CancellationToken cancellation) => await FindAsync(handle, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostKeptAsync(string handle, CancellationToken cancellation)
    {
        if (!await FindAsync(handle, cancellation)) return NotFound();
        await CheckAsync(certificate: null, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostBroughtAsync(string handle, IFormFile? certificate, CancellationToken cancellation)
    {
        if (!await FindAsync(handle, cancellation)) return NotFound();
        ModelState.Clear();
        var (json, problem) = await UploadedCertificate.ReadAsync(certificate, cancellation);
        if (problem is not null) Problem = words[problem];
        else await CheckAsync(json, cancellation);
        return Page();
    }

    /// <summary>Off the request's thread: a proof for a thousand people takes a moment.</summary>
    private async Task CheckAsync(byte[]? certificate, CancellationToken cancellation)
    {
        Verdict = await Task.Run(() =>
        {
            var draft = new UnpackDraft(packed);
            return CertificateVerifier.Verify(draft.ForTheVerifier(), [.. draft.Matching.Select(pair => new Pair(pair.Client, pair.Coach))], certificate ?? draft.Certificate);
        }, cancellation);
        audit.Add(me.RequiredId, "matching-checked", Round.Handle, $"{(certificate is null ? "kept" : "brought")} certificate, {(Verdict.Accepted ? "accepted" : "refused")}");
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>False where the round is none of the reader's, or has no draft that could be checked.</summary>
    private async Task<bool> FindAsync(string handle, CancellationToken cancellation)
    {
        if (await desk.FindAsync(handle, cancellation) is not { } round
            || await drafts.CurrentIdAsync(round.Id, cancellation) is not { } draft
            || await files.FindAsync(draft, cancellation) is not { } zip) return false;
        (Round, Title, packed) = (round, await rounds.TitleAsync(round.Id, cancellation), zip);
        return true;
    }
}
