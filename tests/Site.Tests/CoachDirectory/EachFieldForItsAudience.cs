using System.Net;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Each field, kept to each audience, looked for by each reader wherever a coach is shown.</summary>
public sealed class EachFieldForItsAudience(AKnownCoach marta) : IClassFixture<AKnownCoach>
{
    private static readonly ProfileField[] Fields = Enum.GetValues<ProfileField>();

    // What machines are told at all; the rest is for people.
    private static readonly ProfileField[] ToldToMachines = [ProfileField.Photo, ProfileField.Credential, ProfileField.Specialities, ProfileField.Organisation, ProfileField.Country];
    private static readonly ProfileField[] InRequests = [ProfileField.Photo, ProfileField.Bio, ProfileField.Credential, ProfileField.Specialities, ProfileField.Country];

    public static TheoryData<ProfileField, Audience> Everything => [.. from one in Fields from audience in Enum.GetValues<Audience>() select (one, audience)];

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task On_the_page_and_in_the_preview(ProfileField kept, Audience audience)
    {
        await marta.KeepAsync(kept, audience);

        foreach (var (reader, closeness) in marta.Readers)
        {
            var page = await reader.OpenAsync(AKnownCoach.Path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.All(Fields, field => Assert.Equal(field != kept || closeness >= audience, MainOf(page).Contains(marta.Trace(field), StringComparison.Ordinal)));
        }
        foreach (var (word, closeness) in new[] { ("stranger", Audience.Public), ("member", Audience.Members), ("round", Audience.Round) })
        {
            var preview = await marta.Owner.OpenAsync($"/de/profile/preview?as={word}");
            Assert.True(preview.Response.Headers.CacheControl!.NoStore);
            Assert.All(Fields, field => Assert.Equal(field != kept || closeness >= audience, MainOf(preview).Contains(marta.Trace(field), StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task An_organisation_is_shown_where_it_was_looked_for()
    {
        await marta.KeepAsync(ProfileField.Organisation, Audience.Public);

        var found = await marta.Stranger.LookForAsync("de", marta.Trace(ProfileField.Organisation));

        Assert.Contains(marta.Trace(ProfileField.Organisation), Results(found), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task In_lists_for_machines_and_in_requests(ProfileField kept, Audience audience)
    {
        await marta.KeepAsync(kept, audience);
        var trace = marta.Trace(kept);

        foreach (var (reader, _) in marta.Readers)
        {
            var told = string.Concat((await reader.OpenAsync(AKnownCoach.Path)).Document.QuerySelectorAll("script[type='application/ld+json'], meta").Select(one => one.OuterHtml));
            Assert.Contains("Person", told, StringComparison.Ordinal);
            Assert.Equal(ToldToMachines.Contains(kept) && audience is Audience.Public, told.Contains(InLinkedData(kept), StringComparison.Ordinal));
        }
        if (audience is not Audience.Public)
        {
            Assert.DoesNotContain(trace, Results(await marta.Stranger.LookForAsync("de", "Marta Weiss")), StringComparison.Ordinal);
            Assert.Empty((await marta.Stranger.LookForAsync("de", trace.Split('/')[^1])).Names());
            Assert.DoesNotContain(trace, (await marta.Stranger.OpenAsync("/sitemap.xml")).Source, StringComparison.Ordinal);
        }
        var requests = await marta.Companion.OpenAsync($"/de/my-rounds/{marta.OpenRound.Handle}/coaches");
        var card = requests.Document.GetElementById("c-martamart2")!.OuterHtml;
        Assert.Equal(InRequests.Contains(kept) && audience <= Audience.Round, card.Contains(trace, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Members)]
    [InlineData(Audience.Round)]
    [InlineData(Audience.Nobody)]
    public async Task At_the_photographs_own_address(Audience audience)
    {
        foreach (var byProfile in new[] { false, true })
        {
            await (byProfile ? marta.KeepAsync(profile: audience) : marta.KeepAsync(ProfileField.Photo, audience));
            foreach (var (reader, closeness) in marta.Readers)
                foreach (var size in new[] { "-128", "-256", "-512" })
                {
                    using var answer = await reader.Http.GetAsync(new Uri(marta.Photo.Replace("-256", size, StringComparison.Ordinal), UriKind.Relative), TestContext.Current.CancellationToken);
                    Assert.Equal(closeness >= audience ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
                    if (closeness >= audience) Assert.Equal((audience is Audience.Public, audience is not Audience.Public), (answer.Headers.CacheControl!.Public, answer.Headers.CacheControl.NoStore));
                    Assert.Equal(closeness >= audience && audience is Audience.Public, answer.Headers.ETag is not null);
                }
        }
    }

    [Fact]
    public async Task On_a_page_that_is_kept_until_its_owner_changes_it()
    {
        await marta.KeepAsync();
        var first = await marta.Stranger.OpenAsync(AKnownCoach.Path);
        var again = await marta.Stranger.OpenAsync(AKnownCoach.Path);
        Assert.NotNull(again.Response.Headers.Age);
        Assert.Equal(first.Response.Headers.ETag, again.Response.Headers.ETag);
        Assert.True((await marta.Member.OpenAsync(AKnownCoach.Path)).Response.Headers.CacheControl!.NoStore);

        await marta.KeepAsync(ProfileField.Organisation, Audience.Members);

        Assert.DoesNotContain("Quastenflosser", (await marta.Stranger.OpenAsync(AKnownCoach.Path)).Source, StringComparison.Ordinal);
        Assert.Contains("Quastenflosser", (await marta.Member.OpenAsync(AKnownCoach.Path)).Source, StringComparison.Ordinal);
        Assert.DoesNotContain("Quastenflosser", (await marta.Stranger.OpenAsync(AKnownCoach.Path)).Source, StringComparison.Ordinal);

        await marta.KeepAsync(profile: Audience.Members);

        Assert.Equal(HttpStatusCode.NotFound, (await marta.Stranger.OpenAsync(AKnownCoach.Path)).Status);
        Assert.DoesNotContain("martamart2", (await marta.Stranger.OpenAsync("/sitemap.xml")).Source, StringComparison.Ordinal);
        Assert.Contains("findet kein Profil von dir", (await marta.Owner.OpenAsync("/de/profile/preview")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_may_see_the_profile_companions_still_find_the_name_in_their_round()
    {
        await marta.KeepAsync(profile: Audience.Nobody);

        var requests = await marta.Companion.OpenAsync($"/de/my-rounds/{marta.OpenRound.Handle}/coaches");
        var card = requests.Document.GetElementById("c-martamart2")!.OuterHtml;

        Assert.Contains("Marta Weiss", card, StringComparison.Ordinal);
        Assert.All(Fields, field => Assert.DoesNotContain(marta.Trace(field), card, StringComparison.Ordinal));
    }

    private string InLinkedData(ProfileField field) => field is ProfileField.Country ? "\"IS\"" : field is ProfileField.Photo ? marta.Photo.Replace("-256", "-512", StringComparison.Ordinal) : marta.Trace(field);

    private static string MainOf(Page page) => page.Document.QuerySelector("main")!.InnerHtml;

    private static string Results(Page page) => page.Document.QuerySelector(".results")?.InnerHtml ?? "";
}
