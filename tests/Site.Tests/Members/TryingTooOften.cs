using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>Limits on signing in and on causing mail; none on reading.</summary>
public sealed class TryingTooOften(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_ten_wrong_passphrases_an_address_rests_for_a_quarter_of_an_hour_known_or_not(bool known)
    {
        var email = People.NewAddress();
        if (known) await portal.AddMemberAsync(email);
        using var visitor = portal.Visitor();
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync(email, "das ist sie leider nicht")).Status);

        var eleventh = await visitor.SignInAsync(email);

        Assert.Equal(HttpStatusCode.TooManyRequests, eleventh.Status);
        Assert.Contains("15 Minuten", eleventh.Text, StringComparison.Ordinal);
        Assert.Equal(email, eleventh.ValueOf("Email"));
        portal.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(known ? "/de/my-page" : "/de/sign-in", (await visitor.SignInAsync(email)).Path);
    }

    [Fact]
    public async Task Nobody_gets_more_than_five_mails_an_hour_by_forms()
    {
        var email = People.NewAddress();
        await portal.AddMemberAsync(email);
        using var visitor = portal.Visitor();
        Page? answer = null;
        for (var i = 0; i < 6; i++) answer = await visitor.SubmitAsync(await visitor.OpenAsync("/de/sign-in/forgotten"), ("Email", email));
        await portal.DeliverAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, answer!.Status);
        Assert.Equal(5, portal.Mailbox.To(email).Count);
    }

    [Fact]
    public async Task Reading_has_no_limit()
    {
        using var visitor = portal.Visitor();
        for (var i = 0; i < 150; i++) Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/de/sign-in")).Status);
    }
}
