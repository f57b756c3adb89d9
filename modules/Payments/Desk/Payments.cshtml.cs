using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Members;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Pay;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Payments.Desk;

/// <summary>What a coordinator has to do about money in their languages: fees that are awaited, refunds to send, things to clear up.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class PaymentsModel(ICurrentMember me, DeskLists lists, FreshScopes scopes, Words words) : PageModel
{
    public IReadOnlyList<DeskTaskLine> Tasks { get; private set; } = [];

    public IReadOnlyList<AwaitedLine> Awaited { get; private set; } = [];

    [TempData]
    public string? Said { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Tasks = await lists.TasksAsync(me.CoordinatedLanguages, cancellation);
        Awaited = await lists.AwaitedAsync(me.CoordinatedLanguages, cancellation);
    }

    public async Task<IActionResult> OnPostReceivedAsync(Guid id, CancellationToken cancellation) => Answer(
        await scopes.RunAsync<RecordPayment, DeskAnswer>(record => record.ForAsync(id, me.RequiredId, me.CoordinatedLanguages, cancellation), cancellation),
        words["The payment is recorded."], words["This payment had been recorded before."]);

    public async Task<IActionResult> OnPostFinishedAsync(Guid id, CancellationToken cancellation) => Answer(
        await scopes.RunAsync<FinishTask, DeskAnswer>(finish => finish.ForAsync(id, me.RequiredId, me.CoordinatedLanguages, cancellation), cancellation),
        words["Noted. Thank you."], words["Somebody has done this before."]);

    private IActionResult Answer(DeskAnswer answer, string done, string before)
    {
        if (answer is DeskAnswer.NotFound) return NotFound();
        Said = answer is DeskAnswer.Done ? done : before;
        return this.SeeOther($"/{words.Language.Code}/desk/payments");
    }
}
