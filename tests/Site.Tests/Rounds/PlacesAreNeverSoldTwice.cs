using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Rounds;

/// <summary>Places, holds and the waiting list, on both databases.</summary>
public abstract class PlacesAreNeverSoldTwice(PortalApp portal)
{
    private static readonly TimeSpan AnHour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_hundred_at_once_and_ten_get_in()
    {
        var round = await portal.AddRoundAsync(places: 10, fee: 3500);
        var members = await portal.AddMembersAsync(100);
        await portal.DraftAsync(round.Id, members);

        var outcomes = await Task.WhenAll(members.Select(member => Task.Run(() => portal.JoinAsync(round.Id, member))));

        Assert.Equal(10, outcomes.Count(one => one.Enrolment?.State is EnrolmentState.Held));
        Assert.Equal(90, outcomes.Count(one => one is { Enrolment: null, IsFull: true }));
        Assert.Equal(10, (await portal.FreshAsync(round)).PlacesTaken);
    }

    [Fact]
    public async Task The_same_member_in_ten_tabs_has_one_enrolment()
    {
        var round = await portal.AddRoundAsync();
        var member = (await portal.AddMembersAsync(1))[0];
        await portal.DraftAsync(round.Id, member);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => portal.JoinAsync(round.Id, member))));

        Assert.Single(outcomes.Select(one => one.Enrolment!.Id).Distinct());
        Assert.Equal(1, (await portal.FreshAsync(round)).PlacesTaken);
    }

    [Fact]
    public async Task A_free_round_confirms_at_once_with_a_mail_in_the_members_language()
    {
        var round = await portal.AddRoundAsync();
        var member = (await portal.AddMembersAsync(1))[0];

        var enrolment = await portal.JoinedAsync(round.Id, member);
        await portal.DeliverAsync();

        Assert.Equal(EnrolmentState.Confirmed, (await portal.EnrolmentAsync(enrolment)).State);
        var mail = Assert.Single(portal.Mailbox.To((await portal.CardAsync(member)).Email));
        Assert.Equal("Dein Platz ist dir sicher (Winterrunde)", mail.Subject);
        Assert.Contains($"/de/my-rounds/{round.Handle}/coaches", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_not_paid_for_goes_to_the_first_in_line_for_48_hours_then_to_the_next()
    {
        var round = await portal.AddRoundAsync(places: 3, fee: 3500);
        var members = await portal.AddMembersAsync(5);
        var first = await portal.JoinedAsync(round.Id, members[0]);
        foreach (var paying in members.Skip(1).Take(2)) await portal.PayAsync(await portal.JoinedAsync(round.Id, paying));
        var second = await portal.JoinedAsync(round.Id, members[3], wait: true);
        var third = await portal.JoinedAsync(round.Id, members[4], wait: true);

        await portal.PassAsync(AnHour);

        Assert.Equal(EnrolmentState.Expired, (await portal.EnrolmentAsync(first)).State);
        Assert.Equal(portal.Clock.GetUtcNow().AddHours(48), (await portal.EnrolmentAsync(second)).HeldUntil);
        Assert.Equal(EnrolmentState.Waiting, (await portal.EnrolmentAsync(third)).State);
        await portal.DeliverAsync();
        Assert.StartsWith("Ein Platz ist für dich frei, bis ", Assert.Single(portal.Mailbox.To((await portal.CardAsync(members[3])).Email)).Subject, StringComparison.Ordinal);

        await portal.PassAsync(TimeSpan.FromHours(49));

        Assert.Equal(EnrolmentState.Expired, (await portal.EnrolmentAsync(second)).State);
        Assert.Equal(EnrolmentState.Held, (await portal.EnrolmentAsync(third)).State);
        Assert.Equal(Confirmation.Confirmed, await portal.PayAsync(third));
        Assert.Equal(3, (await portal.FreshAsync(round)).PlacesTaken);
    }

    [Fact]
    public async Task Nobody_jumps_the_queue()
    {
        var round = await portal.AddRoundAsync(places: 3, fee: 3500);
        var members = await portal.AddMembersAsync(5);
        foreach (var paying in members.Take(3)) await portal.PayAsync(await portal.JoinedAsync(round.Id, paying));
        var waiting = await portal.JoinedAsync(round.Id, members[3], wait: true);

        await portal.WithdrawAsync(members[0], round);
        await portal.DraftAsync(round.Id, members[4]);
        var newcomer = await portal.JoinAsync(round.Id, members[4]);

        Assert.Equal(EnrolmentState.Held, (await portal.EnrolmentAsync(waiting)).State);
        Assert.True(newcomer.IsFull);
    }

    [Fact]
    public async Task Paid_too_late_still_gets_a_place_while_one_is_free()
    {
        var round = await portal.AddRoundAsync(places: 3, fee: 3500);
        var late = await portal.JoinedAsync(round.Id, (await portal.AddMembersAsync(1))[0]);

        await portal.PassAsync(AnHour);

        Assert.Equal(0, (await portal.FreshAsync(round)).PlacesTaken);
        Assert.Equal(Confirmation.Confirmed, await portal.PayAsync(late));
        Assert.Equal(Confirmation.AlreadyConfirmed, await portal.PayAsync(late));
        Assert.Equal(1, (await portal.FreshAsync(round)).PlacesTaken);
    }

    [Fact]
    public async Task Paid_after_the_last_place_went_is_told_and_asks_for_the_refund_once()
    {
        var round = await portal.AddRoundAsync(places: 3, fee: 3500);
        var members = await portal.AddMembersAsync(4);
        var late = await portal.JoinedAsync(round.Id, members[0]);
        await portal.PassAsync(AnHour);
        foreach (var paying in members.Skip(1)) await portal.PayAsync(await portal.JoinedAsync(round.Id, paying));

        Assert.Equal(Confirmation.NoPlaceLeft, await portal.PayAsync(late));
        Assert.Equal(Confirmation.NoPlaceLeft, await portal.PayAsync(late));

        Assert.Equal(ReleaseReason.NoPlaceLeft, (await portal.EnrolmentAsync(late)).ReleaseReason);
        Assert.Equal(3, (await portal.FreshAsync(round)).PlacesTaken);
    }

    [Fact]
    public async Task A_payment_and_the_end_of_its_hold_at_the_same_moment_end_in_one_truth()
    {
        var round = await portal.AddRoundAsync(places: 20, fee: 3500);
        var members = await portal.AddMembersAsync(20);
        var held = new List<Guid>();
        foreach (var member in members) held.Add(await portal.JoinedAsync(round.Id, member));
        portal.Clock.Advance(AnHour);

        var expiry = portal.PassAsync(TimeSpan.Zero);
        var paid = await Task.WhenAll(held.Select(enrolment => Task.Run(() => portal.PayAsync(enrolment))));
        await expiry;

        Assert.All(paid, one => Assert.Equal(Confirmation.Confirmed, one));
        Assert.Equal(20, (await portal.FreshAsync(round)).PlacesTaken);
    }

    [Fact]
    public async Task Whoever_withdraws_can_join_again_and_has_a_new_enrolment()
    {
        var round = await portal.AddRoundAsync();
        var member = (await portal.AddMembersAsync(1))[0];
        var first = await portal.JoinedAsync(round.Id, member);

        await portal.WithdrawAsync(member, round);
        var again = await portal.JoinedAsync(round.Id, member);

        Assert.NotEqual(first, again);
        Assert.Equal((EnrolmentState.Withdrawn, EnrolmentState.Confirmed), ((await portal.EnrolmentAsync(first)).State, (await portal.EnrolmentAsync(again)).State));
        Assert.Equal(1, (await portal.FreshAsync(round)).PlacesTaken);
    }
}

/// <inheritdoc/>
public sealed class PlacesAreNeverSoldTwiceOnSqlite(SqlitePortal portal) : PlacesAreNeverSoldTwice(portal), IClassFixture<SqlitePortal>;

/// <inheritdoc/>
public sealed class PlacesAreNeverSoldTwiceOnPostgres(PostgresPortal portal) : PlacesAreNeverSoldTwice(portal), IClassFixture<PostgresPortal>;
