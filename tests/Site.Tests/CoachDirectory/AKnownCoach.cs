using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Members;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;
using ReciproCoach.Site.Tests.Rounds;
using SkiaSharp;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Marta Weiss, who has filled in everything, in words found nowhere else, and those who look at her page.</summary>
public sealed class AKnownCoach : IAsyncLifetime
{
    public const string Path = "/de/coaches/martamart2-marta-weiss";

    private readonly string email = People.NewAddress("marta"), companionEmail = People.NewAddress("cora");

    public SqlitePortal Portal { get; } = new();

    public Guid Id { get; private set; }

    public Visitor Stranger { get; private set; } = null!;

    public Visitor Member { get; private set; } = null!;

    /// <summary>Takes part in a round with her in which requests are open.</summary>
    public Visitor Companion { get; private set; } = null!;

    /// <summary>Coordinates German.</summary>
    public Visitor Coordinator { get; private set; } = null!;

    public Visitor Owner { get; private set; } = null!;

    public RoundFacts OpenRound { get; private set; } = null!;

    /// <summary>The address of her photograph.</summary>
    public string Photo { get; private set; } = "";

    /// <summary>Each reader, and as how close they read.</summary>
    internal IEnumerable<(Visitor Reader, Audience Closeness)> Readers =>
        [(Stranger, Audience.Public), (Member, Audience.Members), (Companion, Audience.Round), (Coordinator, Audience.Nobody), (Owner, Audience.Nobody)];

    /// <summary>What shows that a field is there.</summary>
    internal string Trace(ProfileField field) => field switch
    {
        ProfileField.Photo => Photo,
        ProfileField.Bio => "Blaubeerwald",
        ProfileField.Credential => "MCC",
        ProfileField.Specialities => "Neurodiversität",
        ProfileField.Organisation => "Quastenflosser",
        ProfileField.Country => "Island",
        ProfileField.Years => "37 Jahre",
        ProfileField.Hours => "Auckland",
        ProfileField.Rounds => "Abgeschlossene Runden",
        ProfileField.Testimonials => "Quittenbaum",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field."),
    };

    /// <summary>She shows everything to everyone but, where one is named, one field.</summary>
    internal async Task KeepAsync(ProfileField? only = null, Audience to = Audience.Public, Audience profile = Audience.Public)
    {
        var saved = await Owner.SubmitAsync(await Owner.OpenAsync("/de/profile"),
            [("Audience", profile.ToString()), .. Enum.GetValues<ProfileField>().Select(one => ($"FieldAudiences[{one}]", one == only ? to.ToString() : ""))]);
        Assert.EndsWith("saved=true", saved.Path, StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync()
    {
        var says = new Dictionary<string, ProfileText> { ["de"] = new("Ruhig und genau", "Mein Blaubeerwald.") };
        Id = await Portal.AddMemberAsync(email, "Marta Weiss", "de", person => person with
        {
            Handle = "martamart2", TimeZone = "Pacific/Auckland",
            Profile = new(["de"], Credential.Mcc, "Atelier Quastenflosser", "IS", 37, ["neurodiversity"], says, Audience.Public),
        });
        var companion = await Portal.AddMemberAsync(companionEmail, "Cora Nah");
        OpenRound = await Portal.AddRoundAsync(participants: [Id, companion]);
        await PraisedAsync();
        (Stranger, Owner, Companion) = (Portal.Visitor(), Portal.Visitor(), Portal.Visitor());
        await Owner.SignInAsync(email);
        await Companion.SignInAsync(companionEmail);
        Member = await Portal.SignedInAsync();
        Coordinator = await Portal.SignedInAsync(change: person => person with { Posts = [new(StaffRole.Coordinator, "de")] });
        var page = await Owner.OpenAsync("/de/profile");
        var shown = await Owner.UploadAsync(page.FormTo("handler=photo"), page, "Photo", Pictures.Pictures.Halves(600, 600, SKEncodedImageFormat.Png));
        Photo = shown.Document.QuerySelector("img.avatar")!.GetAttribute("src")!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (reader, _) in Readers) reader.Dispose();
        await Portal.DisposeAsync();
    }

    /// <summary>A round that is over, in which she coached somebody who speaks well of it.</summary>
    private async Task PraisedAsync()
    {
        var author = await Portal.AddMemberAsync(People.NewAddress("bea"), "Bea Dank");
        ZonedMoment On(int month) => ZonedMoment.At(new DateTime(2026, month, 5, 9, 0, 0), "Europe/Berlin");
        NewParticipant[] people = [new(Guid.CreateVersion7(), Id, CoachWishes.None, [], []), new(Guid.CreateVersion7(), author, CoachWishes.None, [], [])];
        var facts = OpenRound with
        {
            Id = Guid.CreateVersion7(), Handle = ReciproCoach.Platform.Links.Handle.New(), EnrolmentCloses = On(1), RequestsClose = On(1), Starts = On(2), Ends = On(6),
            PublishedAt = On(1).Utc.AddDays(-30), MatchingPublishedAt = On(1).Utc.AddDays(10), PlacesTaken = 0,
        };
        await Portal.InsideAsync(async services =>
        {
            var now = TestContext.Current.CancellationToken;
            await services.GetRequiredService<IAddRounds>().AddAsync([new(facts, new Dictionary<string, NewRoundText> { ["de"] = new("Frühling", "Kurz", "Lang") }, people)], now);
            var pair = new MatchedPair(people[1].Enrolment, people[0].Enrolment, author, Id, 500);
            await services.GetRequiredService<IAddCoaching>().AddAsync([new(facts.Id, "de", pair, facts.Starts.Utc, facts.Ends.Utc, []) { Testimonial = new("de", "Mein Quittenbaum.", Approved: true) }], now);
        });
    }
}
