using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Access;

namespace ReciproCoach.Members.MyPage;

/// <summary>Where a member comes in: the one thing to do now, what else there is to do, and what each room has to show.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class MyPageModel(ICurrentMember current, IMembers members, IEnumerable<INextStep> steps, IEnumerable<IMyPageSection> sections) : PageModel
{
    public string Name { get; private set; } = "";

    /// <summary>The first is what to do now.</summary>
    public IReadOnlyList<NextStep> Steps { get; private set; } = [];

    public IReadOnlyList<MyPagePart> Parts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var me = current.RequiredId;
        Name = (await members.FindAsync(me, cancellation))!.Name;
        var todo = new List<NextStep>();
        foreach (var step in steps.OrderBy(step => step.Order))
            if (await step.ForAsync(me, cancellation) is { } next) todo.Add(next);
        var parts = new List<MyPagePart>();
        foreach (var section in sections.OrderBy(section => section.Order))
            if (await section.ForAsync(me, cancellation) is { } part) parts.Add(part);
        (Steps, Parts) = (todo, parts);
    }
}
