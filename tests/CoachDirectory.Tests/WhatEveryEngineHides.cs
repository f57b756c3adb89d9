using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Tests;

/// <summary>A field hidden from a reader cannot be searched, counted or suggested for them. Every audience is tried on every field.</summary>
public abstract class WhatEveryEngineHides(AnEngine engine)
{
    private static readonly Guid SomebodyElse = new("00000000-0000-0000-0000-0000000000e1");

    /// <summary>A photo is in no index.</summary>
    public static MatrixTheoryData<ProfileField, Audience> Fields { get; } = new(
        Enum.GetValues<ProfileField>().Where(one => one is not ProfileField.Photo), Enum.GetValues<Audience>());

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task A_field_is_found_and_counted_by_its_audience_alone(ProfileField field, Audience audience)
    {
        var secret = Secret(Audience.Public, (field, audience));
        await engine.PutAsync(secret);
        try
        {
            foreach (var (reader, closeness) in Readers(secret))
            {
                var isThere = closeness >= audience;
                Assert.Equal(isThere, await GivesAwayAsync(field, reader));
                Assert.Single((await engine.FindAsync("en", "Zyxel", reader)).Coaches);
            }
        }
        finally
        {
            await engine.RemoveAsync(secret.Profile.Member);
        }
    }

    [Theory]
    [InlineData(Audience.Public)]
    [InlineData(Audience.Members)]
    [InlineData(Audience.Round)]
    [InlineData(Audience.Nobody)]
    public async Task A_profile_is_there_for_its_audience_alone_and_once(Audience audience)
    {
        var secret = Secret(audience);
        await engine.PutAsync(secret);
        try
        {
            foreach (var (reader, closeness) in Readers(secret))
            {
                var isThere = closeness >= audience && audience is not Audience.Nobody;
                Assert.Equal(isThere ? 1 : 0, (await engine.FindAsync("en", "Zyxel", reader)).Total);
                Assert.Equal(isThere ? 29 : 28, (await engine.FindAsync("en", "", reader)).Total);
                Assert.Equal(isThere, await IsSuggestedAsync("zyx", reader));
                Assert.Equal(isThere, await IsSuggestedAsync("qopherin", reader));
            }
        }
        finally
        {
            await engine.RemoveAsync(secret.Profile.Member);
        }
    }

    [Fact]
    public async Task What_narrows_for_one_and_widens_for_another_is_searched_as_each_sees_it()
    {
        var secret = Secret(Audience.Public, (ProfileField.Bio, Audience.Members), (ProfileField.Country, Audience.Round));
        await engine.PutAsync(secret);

        foreach (var (reader, closeness) in Readers(secret))
        {
            Assert.Equal(closeness >= Audience.Members ? 1 : 0, (await engine.FindAsync("en", "qopherinda", reader)).Total);
            Assert.Equal(closeness >= Audience.Round ? 1 : 0, (await engine.FindAsync(Ask.For("en", "", (Facet.Country, "IS")), reader)).Total);
            Assert.Equal(29, (await engine.FindAsync("en", "", reader)).Total);
        }
        await engine.RemoveAsync(secret.Profile.Member);
    }

    private async Task<bool> GivesAwayAsync(ProfileField field, Reader reader)
    {
        async Task<int> Find(string words, params (Facet, string)[] filters) => (await engine.FindAsync(Ask.For("en", words, filters) with { MyDay = new("Pacific/Kiritimati", 3, 5) }, reader)).Total;
        var counts = (await engine.FindAsync(Ask.For("en", "Zyxel") with { MyDay = new("Pacific/Kiritimati", 3, 5) }, reader)).Counts;
        return field switch
        {
            ProfileField.Bio => Same(await Find("qopherinda") == 1, await Find("qopherindae") == 1, await IsSuggestedAsync("qopherin", reader)),
            ProfileField.Credential => Same(await Find("Zyxel", (Facet.Credential, "mcc")) == 1, counts[Facet.Credential].ContainsKey("mcc")),
            ProfileField.Specialities => Same(await Find("Zyxel retirement") == 1, await Find("Zyxel Ruhestand") == 1, counts[Facet.Speciality].ContainsKey("retirement")),
            ProfileField.Organisation => Same(await Find("wibbleton") == 1, await Find("wibbletin") == 1),
            ProfileField.Country => Same(await Find("Zyxel Iceland") == 1, await Find("Zyxel", (Facet.Country, "IS")) == 1, counts[Facet.Country].ContainsKey("IS")),
            ProfileField.Years => Same(await Find("Zyxel", (Facet.Years, "11-")) == 1, counts[Facet.Years].ContainsKey("11-")),
            ProfileField.Hours => Same(await Find("Zyxel Kiritimati") == 1, await Find("Zyxel", (Facet.Hours, "2")) == 1, counts[Facet.Hours].ContainsKey("2")),
            ProfileField.Rounds => Same(await Find("Zyxel", (Facet.Round, "open")) == 1, counts[Facet.Round].ContainsKey("open")),
            ProfileField.Testimonials => Same(await Find("vumbling") == 1, await Find("Zyxel", (Facet.Testimonials, "yes")) == 1, counts[Facet.Testimonials].ContainsKey("yes"), await IsSuggestedAsync("vumbl", reader)),
            _ => throw new InvalidOperationException($"Nothing tells whether {field} is given away."),
        };
    }

    /// <summary>All ways must agree: a field that can be searched but not counted is half hidden.</summary>
    private static bool Same(params bool[] ways)
    {
        Assert.Single(ways.Distinct());
        return ways[0];
    }

    private async Task<bool> IsSuggestedAsync(string beginning, Reader reader)
    {
        var suggested = await new SuggestCoaches(engine.Engine, House.Words).BeginningWithAsync(beginning, "en", reader, TestContext.Current.CancellationToken);
        return suggested.Any(one => one.Kind is not SuggestionKind.Speciality);
    }

    private static IEnumerable<(Reader Reader, Audience Closeness)> Readers(CoachFacts secret) =>
        [(Reader.Stranger, Audience.Public), (Ask.Member(SomebodyElse), Audience.Members), (Ask.Member(secret.Profile.Member, SomebodyElse), Audience.Round)];

    /// <summary>A coach every field of whom has a word or a value nobody else has.</summary>
    private static CoachFacts Secret(Audience audience, params (ProfileField Field, Audience By)[] fields)
    {
        var coach = TheCoaches.One("Zyxel Muster", "IS", Credential.Mcc, 30, ["retirement"], [("en", "She stopped my vumbling.")], ("en", "Plain", "A qopherinda in the fog."));
        return coach with
        {
            OpenUntil = House.Now.AddDays(1),
            Profile = coach.Profile with
            {
                Audience = audience, Organisation = "Wibbleton", TimeZone = "Pacific/Kiritimati", WakingHours = new(3, 5),
                FieldAudiences = fields.ToDictionary(one => one.Field, one => one.By),
            },
        };
    }
}
