using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>The profile, filled in without JavaScript, on both databases.</summary>
public abstract class TellingWhoOneIs(PortalApp portal)
{
    [Fact]
    public async Task A_profile_is_filled_in_language_by_language()
    {
        var email = People.NewAddress();
        using var visitor = await portal.SignedInAsync(email, change: person => person with { Profile = null });

        var first = await visitor.SubmitAsync(await visitor.OpenAsync("/de/profile"), ("Languages", "de"), ("Languages", "fr"),
            ("Texts[de].Headline", "Ruhig und genau"), ("Texts[de].Bio", "Ich höre zu.\nUnd frage."), ("Credential", "Pcc"), ("Country", "CH"),
            ("TimeZone", "Europe/Zurich"), ("Years", "7"), ("Specialities", "career"), ("Specialities", "leadership"), ("Audience", "Public"));
        var second = await visitor.SubmitAsync(first, ("Texts[fr].Headline", "Calme et précis"), ("Texts[fr].Bio", "J’écoute."));

        Assert.Contains("fehlt", first.Text, StringComparison.Ordinal);
        Assert.Contains("vollständig", second.Text, StringComparison.Ordinal);
        var profile = await FindAsync(email);
        Assert.True(profile.IsComplete);
        Assert.Equal(["fr", "de"], profile.Languages);
        Assert.Equal(["leadership", "career"], profile.Specialities);
        Assert.Equal((Credential.Pcc, "CH", "Europe/Zurich", 7, Audience.Public), (profile.Credential, profile.Country!, profile.TimeZone, profile.Years!.Value, profile.Audience));
        Assert.Equal("Calme et précis", profile.Texts["fr"].Headline);
        Assert.Equal("Ich höre zu.\nUnd frage.", profile.Texts["de"].Bio.ReplaceLineEndings("\n"));
        Assert.Contains("Offene Runden ansehen", (await visitor.OpenAsync("/de/my-page")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Single_fields_are_kept_to_fewer_people()
    {
        var email = People.NewAddress();
        using var visitor = await portal.SignedInAsync(email);
        Assert.Empty((await FindAsync(email)).FieldAudiences);

        var saved = await visitor.SubmitAsync(await visitor.OpenAsync("/de/profile"), ("FieldAudiences[Organisation]", "Round"), ("FieldAudiences[Hours]", "Nobody"), ("FieldAudiences[Photo]", "Public"));

        Assert.Equal(new Dictionary<ProfileField, Audience> { [ProfileField.Organisation] = Audience.Round, [ProfileField.Hours] = Audience.Nobody }, (await FindAsync(email)).FieldAudiences);
        Assert.Equal("Round", saved.ValueOf("FieldAudiences[Organisation]"));
        var widened = await visitor.SubmitAsync(saved, ("FieldAudiences[Organisation]", ""), ("FieldAudiences[Hours]", ""));
        Assert.Empty((await FindAsync(email)).FieldAudiences);
        Assert.Equal("", widened.ValueOf("FieldAudiences[Organisation]"));
    }

    [Fact]
    public async Task Texts_of_a_language_no_longer_chosen_go()
    {
        var email = People.NewAddress();
        using var visitor = await portal.SignedInAsync(email);

        await visitor.SubmitAsync(await visitor.OpenAsync("/de/profile"), ("Languages", "it"));

        var profile = await FindAsync(email);
        Assert.Equal(["it"], profile.Languages);
        Assert.Empty(profile.Texts);
        Assert.False(profile.IsComplete);
    }

    [Theory]
    [InlineData("Years", "-1")]
    [InlineData("Years", "viele")]
    [InlineData("Country", "XX")]
    [InlineData("TimeZone", "Mars/Olympus")]
    [InlineData("Specialities", "juggling")]
    [InlineData("Languages", "tlh")]
    [InlineData("Credential", "Emperor")]
    [InlineData("Audience", "17")]
    [InlineData("FieldAudiences[Photo]", "17")]
    [InlineData("FieldAudiences[Country]", "Emperor")]
    [InlineData("SleepsAt", "3")]
    [InlineData("Name", "")]
    [InlineData("Organisation", "Bell\u0007 GmbH")]
    public async Task What_makes_no_sense_is_refused_beside_its_field(string field, string value)
    {
        var email = People.NewAddress();
        using var visitor = await portal.SignedInAsync(email);
        var before = await FindAsync(email);

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("/de/profile"), (field, value), ("Texts[de].Bio", "Etwas Neues"));

        Assert.NotNull(answer.ErrorBeside(field));
        Assert.Equal("Etwas Neues", answer.ValueOf("Texts[de].Bio"));
        Assert.Equal(before.Texts["de"], (await FindAsync(email)).Texts["de"]);
    }

    [Fact]
    public async Task Over_long_texts_come_back_whole()
    {
        using var visitor = await portal.SignedInAsync();
        var novel = new string('x', 3001);

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("/de/profile"), ("Texts[de].Bio", novel), ("Organisation", novel));

        Assert.Contains("3000", answer.ErrorBeside("Texts[de].Bio")?.Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotNull(answer.ErrorBeside("Organisation"));
        Assert.Equal(novel, answer.ValueOf("Texts[de].Bio"));
    }

    [Fact]
    public async Task Public_complete_profiles_can_be_read_page_by_page()
    {
        for (var i = 0; i < 3; i++) await portal.AddMemberAsync(People.NewAddress());
        await portal.AddMemberAsync(People.NewAddress(), "Hidden", change: person => person with { Profile = person.Profile! with { Audience = Audience.Members } });

        var all = await portal.InsideAsync(async services =>
        {
            var (profiles, seen, last) = (services.GetRequiredService<IProfiles>(), new List<CoachProfile>(), (Guid?)null);
            while (await profiles.PublicAsync(last, 2, TestContext.Current.CancellationToken) is { Count: > 0 } page)
            {
                seen.AddRange(page);
                last = page[^1].Member;
            }
            return seen;
        });

        Assert.True(all.Count >= 3);
        Assert.Equal(all.Count, all.DistinctBy(profile => profile.Member).Count());
        Assert.All(all, profile => Assert.Equal(Audience.Public, profile.Audience));
    }

    private Task<CoachProfile> FindAsync(string email) => portal.InsideAsync(async services =>
    {
        var all = services.GetRequiredService<ReciproCoach.Platform.Database.PortalDb>();
        var id = Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.AsNoTracking(all.Set<ReciproCoach.Members.Accounts.Member>()).Single(m => m.Email == email).Id;
        return (await services.GetRequiredService<IProfiles>().FindAsync(id, TestContext.Current.CancellationToken))!;
    });
}

/// <inheritdoc/>
public sealed class TellingWhoOneIsOnSqlite(RelaxedSqlitePortal portal) : TellingWhoOneIs(portal.App), IClassFixture<RelaxedSqlitePortal>;

/// <inheritdoc/>
public sealed class TellingWhoOneIsOnPostgres(PostgresPortal portal) : TellingWhoOneIs(Relaxed.Limits(portal)), IClassFixture<PostgresPortal>;
