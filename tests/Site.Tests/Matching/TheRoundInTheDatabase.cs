using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Matching;

/// <summary>Rounds with people in them, put into a running portal.</summary>
internal static class TheRoundInTheDatabase
{
    /// <summary>Requests closed a day before the stories begin.</summary>
    public static readonly DateTime DeadlinePassed = new(2026, 11, 21, 18, 0, 0);

    /// <summary>Requests close two weeks after the stories begin.</summary>
    public static readonly DateTime DeadlineAhead = new(2026, 12, 6, 18, 0, 0);

    private static int count;

    /// <summary>A round of so many people, each of whom asks for the next; named Person 1, Person 2 …</summary>
    public static async Task<(RoundFacts Round, IReadOnlyList<Guid> People)> AddRoundAsync(
        this PortalApp portal, int people, DateTime? requestsClose = null, string language = "de", Func<int, CoachWishes>? wishes = null, Func<IReadOnlyList<Guid>, int, IReadOnlyList<Guid>>? notWith = null,
        Func<IReadOnlyList<Guid>, int, IReadOnlyList<Guid>>? requests = null)
    {
        var number = Interlocked.Increment(ref count);
        var ids = new List<Guid>();
        for (var i = 1; i <= people; i++) ids.Add(await portal.AddMemberAsync(People.NewAddress("person"), $"Person {i}", language));
        var facts = ARound.FactsOf($"round{number:00000}", language, requestsClose ?? DeadlinePassed, places: Math.Max(3, people));
        var participants = ids.Select((member, at) => new NewParticipant(
            Guid.CreateVersion7(), member, wishes?.Invoke(at) ?? CoachWishes.None, requests is not null ? requests(ids, at) : people > 1 ? [ids[(at + 1) % people]] : [], notWith?.Invoke(ids, at) ?? []));
        var texts = new Dictionary<string, NewRoundText> { [language] = new($"Herbstrunde {number}", "Kurz.", "Lang.") };
        await portal.InsideAsync(services => services.GetRequiredService<IAddRounds>().AddAsync([new NewRound(facts, texts, [.. participants])], TestContext.Current.CancellationToken));
        return (facts, ids);
    }

    /// <summary>A coordinator of one language, signed in.</summary>
    public static Task<Visitor> CoordinatorAsync(this PortalApp portal, string language = "de") =>
        portal.SignedInAsync(language: language, change: person => person with { Posts = [new StaffPost(StaffRole.Coordinator, language)] });

    public static string Desk(this RoundFacts round) => $"/{round.Language}/desk/rounds/{round.Handle}";

    public static string Matching(this RoundFacts round) => $"{round.Desk()}/matching";

    public static string Files(this RoundFacts round) => $"{round.Matching()}/files.zip";

    public static string Check(this RoundFacts round) => $"{round.Matching()}/check";

    /// <summary>Presses “make a draft”.</summary>
    public static async Task<Page> MakeDraftAsync(this Visitor coordinator, RoundFacts round, params (string, string)[] fields)
    {
        var page = await coordinator.OpenAsync(round.Matching());
        return await coordinator.SubmitAsync(page.Document.Forms.First(form => form.GetAttribute("action")?.Contains("handler=Run", StringComparison.Ordinal) == true), page, fields);
    }

    /// <summary>Opens the confirmation and presses “publish”.</summary>
    public static async Task<Page> PublishAsync(this Visitor coordinator, RoundFacts round, params (string, string)[] fields)
    {
        var page = await coordinator.OpenAsync(round.Matching() + "/publish");
        return await coordinator.SubmitAsync(page.FormWith("Draft"), page, fields);
    }
}
