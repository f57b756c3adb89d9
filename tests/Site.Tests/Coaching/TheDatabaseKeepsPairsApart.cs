using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching;
using ReciproCoach.Coaching.Feedback;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Platform.Database;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Coaching;

/// <summary>What must never be broken is refused by the database itself, past every rule in the code above it.</summary>
public abstract class TheDatabaseKeepsPairsApart(PortalApp portal)
{
    private static readonly DateTimeOffset Then = PortalApp.Beginning;

    [Fact]
    public async Task Nobody_coaches_their_own_coach()
    {
        var (round, anna, bruno) = (Guid.NewGuid(), Person.New(), Person.New());
        await SaveAsync(anna.Coaching(bruno, round));

        await RefusedAsync(bruno.Coaching(anna, round), "LowMember", "OnceInARound", "OnceAtATime");
    }

    [Fact]
    public async Task Not_even_over_two_rounds_while_the_first_is_open()
    {
        var (anna, bruno) = (Person.New(), Person.New());
        await SaveAsync(anna.Coaching(bruno, Guid.NewGuid()));

        await RefusedAsync(bruno.InAnotherRound().Coaching(anna.InAnotherRound(), Guid.NewGuid()), "LowMember", "OnceAtATime");
    }

    [Fact]
    public async Task In_the_same_round_not_even_when_the_first_is_over()
    {
        var (round, anna, bruno) = (Guid.NewGuid(), Person.New(), Person.New());
        await SaveAsync(Ended(anna.Coaching(bruno, round)));

        await RefusedAsync(bruno.Coaching(anna, round), "LowMember", "OnceInARound");
    }

    [Fact]
    public async Task In_a_later_round_they_may_meet_again()
    {
        var (anna, bruno) = (Person.New(), Person.New());
        await SaveAsync(Ended(anna.Coaching(bruno, Guid.NewGuid())));

        await SaveAsync(bruno.InAnotherRound().Coaching(anna.InAnotherRound(), Guid.NewGuid()));
    }

    [Fact]
    public async Task Two_are_partners_whichever_way_one_asks_until_it_is_over()
    {
        var (anna, bruno, clara, david) = (Person.New(), Person.New(), Person.New(), Person.New());
        await SaveAsync(anna.Coaching(bruno, Guid.NewGuid()));
        await SaveAsync(Ended(clara.Coaching(david, Guid.NewGuid())));

        Assert.True(await ArePartnersAsync(anna, bruno));
        Assert.True(await ArePartnersAsync(bruno, anna));
        Assert.False(await ArePartnersAsync(anna, clara));
        Assert.False(await ArePartnersAsync(clara, david));
    }

    [Fact]
    public async Task Everyone_has_one_coach()
    {
        var (round, anna, bruno, clara) = (Guid.NewGuid(), Person.New(), Person.New(), Person.New());
        await SaveAsync(anna.Coaching(bruno, round));

        await RefusedAsync(clara.Coaching(bruno, round), "ClientEnrolment", "OneCoach");
    }

    [Fact]
    public async Task Everyone_has_one_client()
    {
        var (round, anna, bruno, clara) = (Guid.NewGuid(), Person.New(), Person.New(), Person.New());
        await SaveAsync(anna.Coaching(bruno, round));

        await RefusedAsync(anna.Coaching(clara, round), "CoachEnrolment", "OneClient");
    }

    [Fact]
    public async Task Another_coach_may_follow_when_the_first_relationship_is_over()
    {
        var (round, anna, bruno, clara) = (Guid.NewGuid(), Person.New(), Person.New(), Person.New());
        await SaveAsync(Ended(anna.Coaching(bruno, round)));

        await SaveAsync(clara.Coaching(bruno, round));
    }

    [Fact]
    public async Task Nobody_coaches_themselves()
    {
        var anna = Person.New();

        await RefusedAsync(anna.Coaching(anna.InAnotherRound(), Guid.NewGuid()), "CK_Relationships_TwoPeople");
    }

    [Theory]
    [InlineData("LowMember")]
    [InlineData("HighMember")]
    public async Task The_pair_of_members_cannot_be_forged(string column)
    {
        var relationship = Person.New().Coaching(Person.New(), Guid.NewGuid());
        await SaveAsync(relationship);
        var forged = column == "LowMember" ? Guid.Empty : Guid.AllBitsSet;

        await portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var refusal = await Assert.ThrowsAnyAsync<Exception>(() => db.Set<Relationship>().Where(r => r.Id == relationship.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(r => EF.Property<Guid>(r, column), forged), TestContext.Current.CancellationToken));
            Assert.Contains("CK_Relationships_Pair", refusal.ToString(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(195)]
    [InlineData(-60)]
    public async Task A_session_is_measured_in_quarter_hours(int minutes)
    {
        var relationship = Person.New().Coaching(Person.New(), Guid.NewGuid());
        relationship.Sessions.Add(SessionOf(relationship, minutes, Guid.NewGuid()));

        await RefusedAsync(relationship, "CK_Sessions_QuarterHours");
    }

    [Fact]
    public async Task A_form_sent_twice_logs_one_session()
    {
        var (relationship, key) = (Person.New().Coaching(Person.New(), Guid.NewGuid()), Guid.NewGuid());
        relationship.Sessions.Add(SessionOf(relationship, 60, key));
        relationship.Sessions.Add(SessionOf(relationship, 60, key));

        await RefusedAsync(relationship, "FormKey");
    }

    [Fact]
    public async Task A_client_gives_one_feedback_and_one_testimonial()
    {
        var relationship = Person.New().Coaching(Person.New(), Guid.NewGuid());
        await SaveAsync(relationship);
        await AddAsync(new PrivateFeedback { RelationshipId = relationship.Id, Words = "Thank you", GivenAt = Then });
        await AddAsync(TestimonialFor(relationship));

        await RefusedAsync(new PrivateFeedback { RelationshipId = relationship.Id, Words = "Again", GivenAt = Then }, "RelationshipId");
        await RefusedAsync(TestimonialFor(relationship), "RelationshipId");
    }

    private static Relationship Ended(Relationship relationship)
    {
        relationship.Close(EndOfRelationship.RoundOver, Then);
        return relationship;
    }

    private static Session SessionOf(Relationship relationship, int minutes, Guid key) =>
        new() { RelationshipId = relationship.Id, Day = new(2026, 11, 20), Minutes = minutes, LoggedAt = Then, FormKey = key };

    private static WrittenTestimonial TestimonialFor(Relationship relationship) => new()
    {
        RelationshipId = relationship.Id, Coach = relationship.CoachMember, Author = relationship.ClientMember,
        Language = "en", Words = "A fine listener", WrittenAt = Then,
    };

    private Task SaveAsync(Relationship relationship) => AddAsync(relationship);

    private Task<bool> ArePartnersAsync(Person one, Person other) => portal.InsideAsync(services =>
        services.GetRequiredService<IPartners>().ArePartnersAsync(one.Member, other.Member, TestContext.Current.CancellationToken));

    private Task AddAsync(object row) => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        db.Add(row);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    /// <summary>SQLite names the columns of a broken index, PostgreSQL the index; both name a check.</summary>
    private async Task RefusedAsync(object row, params string[] names)
    {
        var refusal = await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(row));
        Assert.Contains(names, name => refusal.InnerException!.Message.Contains(name, StringComparison.Ordinal));
    }

    private sealed record Person(Guid Member, Guid Enrolment)
    {
        public static Person New() => new(Guid.CreateVersion7(), Guid.CreateVersion7());

        public Person InAnotherRound() => this with { Enrolment = Guid.CreateVersion7() };

        public Relationship Coaching(Person client, Guid round) =>
            Relationship.Between(round, "en", (Enrolment, Member), (client.Enrolment, client.Member), Then);
    }
}

public sealed class SqliteKeepsPairsApart(SqlitePortal portal) : TheDatabaseKeepsPairsApart(portal), IClassFixture<SqlitePortal>;

public sealed class PostgresKeepsPairsApart(PostgresPortal portal) : TheDatabaseKeepsPairsApart(portal), IClassFixture<PostgresPortal>;
