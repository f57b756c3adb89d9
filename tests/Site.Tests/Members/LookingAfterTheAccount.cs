using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Privacy;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>Changing address, passphrase, language and zone; leaving.</summary>
public sealed class LookingAfterTheAccount(RelaxedSqlitePortal relaxed) : IClassFixture<RelaxedSqlitePortal>
{
    private readonly PortalApp portal = relaxed.App;

    [Fact]
    public async Task A_new_address_counts_once_it_is_confirmed_and_the_old_one_is_told()
    {
        var (old, fresh) = (People.NewAddress(), People.NewAddress("neu"));
        using var visitor = await portal.SignedInAsync(old);

        await visitor.SubmitAsync(await visitor.OpenAsync("/de/account/address"), ("Email", fresh), ("Current", People.Passphrase));
        await portal.DeliverAsync();
        Assert.Contains(old, (await visitor.OpenAsync("/de/account")).Text, StringComparison.Ordinal);
        var account = await visitor.SubmitAsync(await visitor.OpenAsync(Mailbox.Link(portal.Mailbox.To(fresh).Single(), "/confirm/")));
        await portal.DeliverAsync();

        Assert.Equal("/de/account?saved=address", account.Path);
        Assert.Contains(fresh, account.Text, StringComparison.Ordinal);
        Assert.Equal("Deine E-Mail-Adresse wurde geändert", portal.Mailbox.To(old).Single().Subject);
        using var again = portal.Visitor();
        Assert.Equal("/de/sign-in", (await again.SignInAsync(old)).Path);
        Assert.Equal("/de/my-page", (await again.SignInAsync(fresh)).Path);
    }

    [Fact]
    public async Task An_address_that_belongs_to_somebody_is_not_given_away_and_not_told()
    {
        var taken = People.NewAddress("besetzt");
        await portal.AddMemberAsync(taken);
        using var visitor = await portal.SignedInAsync();

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("/de/account/address"), ("Email", taken), ("Current", People.Passphrase));
        await portal.DeliverAsync();

        Assert.Equal("/de/account/address?sent=true", answer.Path);
        Assert.Equal("Du hast schon ein Konto", portal.Mailbox.To(taken).Single().Subject);
    }

    [Fact]
    public async Task A_new_passphrase_needs_the_old_one_and_signs_all_other_devices_out()
    {
        var email = People.NewAddress();
        using var visitor = await portal.SignedInAsync(email);
        using var phone = portal.Visitor();
        await phone.SignInAsync(email);
        var form = await visitor.OpenAsync("/de/account/passphrase");

        var refused = await visitor.SubmitAsync(form, ("Current", "das ist sie leider nicht"), ("Passphrase", "neun Wolken über dem Fluss"));
        var saved = await visitor.SubmitAsync(form, ("Current", People.Passphrase), ("Passphrase", "neun Wolken über dem Fluss"));

        Assert.NotNull(refused.ErrorBeside("Current"));
        Assert.Equal("/de/account?saved=passphrase", saved.Path);
        Assert.StartsWith("/de/sign-in", (await phone.OpenAsync("/de/my-page")).Path, StringComparison.Ordinal);
        await portal.DeliverAsync();
        Assert.Equal("Deine Passphrase wurde geändert", portal.Mailbox.To(email)[^1].Subject);
    }

    [Fact]
    public async Task Mails_come_in_the_language_chosen()
    {
        var email = People.NewAddress();
        using var visitor = await portal.SignedInAsync(email);

        var saved = await visitor.SubmitAsync(await visitor.OpenAsync("/de/account/mail"), ("MailLanguage", "it"), ("TimeZone", "Asia/Tokyo"));
        await visitor.SubmitAsync(await visitor.OpenAsync("/de/sign-in/forgotten"), ("Email", email));
        await portal.DeliverAsync();

        Assert.Contains("UTC+9", saved.Text, StringComparison.Ordinal);
        Assert.Equal("Scegli una nuova passphrase", portal.Mailbox.To(email)[^1].Subject);
    }

    [Theory]
    [InlineData("xx", "Europe/Rome", "MailLanguage")]
    [InlineData("it", "Mars/Olympus", "TimeZone")]
    [InlineData("it", "", "TimeZone")]
    public async Task A_forged_choice_is_refused(string language, string zone, string wrong)
    {
        using var visitor = await portal.SignedInAsync();

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync("/de/account/mail"), ("MailLanguage", language), ("TimeZone", zone));

        Assert.NotNull(answer.ErrorBeside(wrong));
    }

    [Fact]
    public async Task Closing_erases_the_person_everywhere_and_ends_the_session()
    {
        var email = People.NewAddress("leaving");
        using var visitor = portal.Visitor();
        var id = await portal.AddMemberAsync(email, "Zenobia Abschied");
        await visitor.SignInAsync(email);
        Assert.Contains("Zenobia", JsonSerializer.Serialize(await ExportAsync(id)), StringComparison.Ordinal);

        var gone = await visitor.SubmitAsync(await visitor.OpenAsync("/de/account/close"), ("Current", People.Passphrase));
        await portal.DeliverAsync();

        Assert.Equal("/de/account/closed", gone.Path);
        Assert.StartsWith("/de/sign-in", (await visitor.OpenAsync("/de/my-page")).Path, StringComparison.Ordinal);
        Assert.Equal("/de/sign-in", (await visitor.SignInAsync(email)).Path);
        Assert.Equal("Dein Konto ist gelöscht", portal.Mailbox.To(email)[^1].Subject);
        Assert.Null(await ExportAsync(id));
        var card = await portal.InsideAsync(services => services.GetRequiredService<IMembers>().FindAsync(id, TestContext.Current.CancellationToken));
        Assert.True(card!.IsClosed);
        Assert.DoesNotContain("Zenobia", card.Name, StringComparison.Ordinal);
        Assert.Null(await portal.InsideAsync(services => services.GetRequiredService<IProfiles>().FindAsync(id, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task The_last_administrator_cannot_leave()
    {
        using var visitor = await portal.SignedInAsync(change: person => person with { Posts = [new StaffPost(StaffRole.Administrator)] });

        var page = await visitor.OpenAsync("/de/account/close");

        Assert.Empty(page.Document.QuerySelectorAll("[name=Current]"));
        Assert.Contains("Administration", page.Text, StringComparison.Ordinal);
    }

    private Task<object?> ExportAsync(Guid member) => portal.InsideAsync(services =>
        services.GetServices<IPersonalData>().Single(room => room.Section == "account").ExportAsync(member, TestContext.Current.CancellationToken));
}
