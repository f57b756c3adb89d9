using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Money;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Coaching;

/// <summary>An English round in its sixth week: Anna coaches Bruno, Bruno coaches Clara, Clara coaches Anna; Dora coordinates.</summary>
internal sealed class ARound(PortalApp portal)
{
    public const int Sessions = 2;

    public PortalApp Portal => portal;

    public Guid Id { get; } = Guid.CreateVersion7();

    public string Handle { get; } = Platform.Links.Handle.New();

    public Person Anna { get; private set; } = null!;

    public Person Bruno { get; private set; } = null!;

    public Person Clara { get; private set; } = null!;

    public Person Dora { get; private set; } = null!;

    public static async Task<ARound> MatchedAsync(PortalApp portal, bool running = true)
    {
        var round = new ARound(portal);
        round.Anna = await round.MemberAsync("Anna Berg", "en");
        round.Bruno = await round.MemberAsync("Bruno Sala", "it");
        round.Clara = await round.MemberAsync("Clara Petit", "fr");
        round.Dora = await round.MemberAsync("Dora Lind", "en", new StaffPost(StaffRole.Coordinator, "en"));
        await round.BeginAsync(running);
        return round;
    }

    /// <summary>A browser in which the person is signed in.</summary>
    public async Task<Visitor> AsAsync(Person person)
    {
        var visitor = portal.Visitor();
        await visitor.SignInAsync(person.Email, language: person.Language);
        return visitor;
    }

    public Task PublishAsync(params (Person Coach, Person Client)[] pairs) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDb>().InTransactionAsync(() => services.GetRequiredService<DomainEvents>().RaiseAsync(
            new MatchingPublished(Id, [.. pairs.Select(pair => new MatchedPair(pair.Client.Enrolment, pair.Coach.Enrolment, pair.Client.Id, pair.Coach.Id, 500))]),
            TestContext.Current.CancellationToken), TestContext.Current.CancellationToken));

    /// <summary>Anna logs a session with Bruno and answers with the page she ends on.</summary>
    public async Task<Page> LogAsync(Visitor coach, string day, string minutes = "60")
    {
        var form = await coach.OpenAsync($"/en/my-round/{Handle}/log");
        return await coach.SubmitAsync(form, ("Day", day), ("Minutes", minutes));
    }

    /// <summary>The link to the first page of a kind on somebody's round.</summary>
    public static string LinkTo(Page page, string part) =>
        page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href") ?? "").First(href => href.Contains(part, StringComparison.Ordinal));

    private async Task<Person> MemberAsync(string name, string language, params StaffPost[] posts)
    {
        var email = People.NewAddress(name.Split(' ')[0].ToUpperInvariant());
        var id = await portal.AddMemberAsync(email, name, language, person => person with { Posts = posts });
        return new(id, Guid.CreateVersion7(), name, email, language);
    }

    private async Task BeginAsync(bool running)
    {
        var starts = ZonedMoment.At(new DateTime(2026, 10, 12, 9, 0, 0), "Europe/London");
        var ends = ZonedMoment.At(running ? new DateTime(2027, 1, 4, 18, 0, 0) : new DateTime(2026, 11, 20, 18, 0, 0), "Europe/London");
        var facts = new RoundFacts(Id, Handle, "en", RoundKind.International, null, Sessions, 60, starts, starts, starts, ends, new Amount(0, "EUR"), 20, true,
            starts.Utc.AddDays(-60), starts.Utc.AddDays(-7), null);
        var texts = new Dictionary<string, NewRoundText> { ["en"] = new("Autumn round", "Autumn", "Autumn") };
        NewParticipant[] people = [.. new[] { Anna, Bruno, Clara }.Select(person => new NewParticipant(person.Enrolment, person.Id, CoachWishes.None, [], []))];
        await portal.InsideAsync(services => services.GetRequiredService<IAddRounds>().AddAsync([new(facts, texts, people)], TestContext.Current.CancellationToken));
        await PublishAsync((Anna, Bruno), (Bruno, Clara), (Clara, Anna));
    }

    public sealed record Person(Guid Id, Guid Enrolment, string Name, string Email, string Language);
}
