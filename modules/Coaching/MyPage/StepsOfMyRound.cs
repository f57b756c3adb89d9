using ReciproCoach.Coaching.MyRound;
using ReciproCoach.Members;

namespace ReciproCoach.Coaching.MyPage;

/// <summary>What partners wait for, on My page.</summary>
internal sealed class StepsOfMyRound(ReadMyRound read) : INextStep
{
    public int Order => 400;

    public async Task<NextStep?> ForAsync(Guid member, CancellationToken cancellation) =>
        (await read.AllAsync(member, cancellation)).Select(ToDoNow.Urgent).FirstOrDefault(step => step is not null);
}

/// <summary>Who coaches whom in the running rounds, on My page.</summary>
internal sealed class PartnersOnMyPage(ReadMyRound read) : IMyPageSection
{
    public int Order => 100;

    public async Task<MyPagePart?> ForAsync(Guid member, CancellationToken cancellation)
    {
        var open = (await read.AllAsync(member, cancellation)).Where(round => round.IsOpen).ToList();
        return open.Count == 0 ? null : new("/Coaching/MyPage/_MyPartners.cshtml", new MyPartners(open));
    }
}

/// <param name="Rounds">At least one.</param>
internal sealed record MyPartners(IReadOnlyList<MyRoundSeen> Rounds);
