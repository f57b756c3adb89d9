using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching;
using ReciproCoach.Members;
using ReciproCoach.Site.Demo.Story;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Demo;

/// <summary>The demo as it is invented, before it is written down.</summary>
public sealed class TheDemoIsToldWell(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    private readonly DemoStory story = portal.Services.CreateScope().ServiceProvider.GetRequiredService<TellDemo>().Tell();

    private List<NewMember> Coaches => [.. story.People.Where(person => person.Profile is not null && person.Posts.Count == 0)];

    [Fact]
    public void Eighty_coaches_in_each_language_and_a_fifth_in_two()
    {
        Assert.All(Coaches.CountBy(coach => coach.MailLanguage), language => Assert.Equal(80, language.Value));
        Assert.Equal(5, Coaches.CountBy(coach => coach.MailLanguage).Count());
        Assert.InRange(Coaches.Count(coach => coach.Profile!.Languages.Count == 2), 60, 100);
        Assert.All(Coaches, coach => Assert.Equal(coach.Profile!.Languages.Order(), coach.Profile.Texts.Keys.Order()));
    }

    [Fact]
    public void Nobody_shares_a_name_an_address_or_a_bio()
    {
        var texts = Coaches.SelectMany(coach => coach.Profile!.Texts.Values).ToList();

        Assert.Distinct(story.People.Select(person => person.Name));
        Assert.Distinct(story.People.Select(person => person.Email));
        Assert.Distinct(texts.Select(text => text.Bio));
        Assert.All(story.People, person => Assert.Matches(@"^[a-z]+\.?[a-z]*@demo\.test$", person.Email));
        Assert.All(texts, text => Assert.True(text.Headline.Length <= 120 && !(text.Headline + text.Bio).Contains('{', StringComparison.Ordinal), text.Headline));
    }

    [Fact]
    public void It_is_the_same_every_time()
    {
        var again = portal.Services.CreateScope().ServiceProvider.GetRequiredService<TellDemo>().Tell();

        Assert.Equal(story.People.Select(person => (person.Id, person.Name, person.Profile?.Credential)), again.People.Select(person => (person.Id, person.Name, person.Profile?.Credential)));
        Assert.Equal(story.Relationships.Select(one => one.Pair), again.Relationships.Select(one => one.Pair));
    }

    [Fact]
    public void The_members_a_newcomer_signs_in_as_have_something_to_do()
    {
        foreach (var member in story.People.Where(person => person.Email.StartsWith("member.", StringComparison.Ordinal)))
        {
            var received = story.Relationships.Single(one => one.EndedAt is null && one.Pair.ClientMember == member.Id);
            var given = story.Relationships.Single(one => one.EndedAt is null && one.Pair.CoachMember == member.Id);

            Assert.Equal(SessionState.Logged, received.Sessions[^1].State);
            Assert.True(given.Sessions.Count < received.Sessions.Count);
            Assert.Contains(story.Relationships, one => one.Pair.CoachMember == member.Id && one.Testimonial is { Approved: true });
        }
    }

    [Fact]
    public void Every_language_has_sessions_in_all_states_and_words_to_approve()
    {
        foreach (var language in story.Relationships.GroupBy(one => one.Language))
        {
            Assert.Equal(Enum.GetValues<SessionState>(), language.SelectMany(one => one.Sessions).Select(session => session.State).Distinct().Order());
            Assert.Equal(10, language.Count(one => one.Testimonial is { Approved: true }));
            Assert.Equal(2, language.Count(one => one.Testimonial is { Approved: false }));
        }
    }

    [Fact]
    public void No_session_lies_ahead_or_outside_its_round()
    {
        var today = DateOnly.FromDateTime(PortalApp.Beginning.Date);
        var rounds = story.Rounds.ToDictionary(round => round.Facts.Id, round => round.Facts);

        Assert.All(story.Relationships, one => Assert.All(one.Sessions, session =>
            Assert.True(session.Day < today && session.Day > DateOnly.FromDateTime(rounds[one.Round].Starts.Local) && session.Day < DateOnly.FromDateTime(rounds[one.Round].Ends.Local))));
    }
}
