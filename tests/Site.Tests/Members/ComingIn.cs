using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>Signing in and out, and getting back in after forgetting.</summary>
public sealed class ComingIn(RelaxedSqlitePortal relaxed) : IClassFixture<RelaxedSqlitePortal>
{
    private readonly PortalApp portal = relaxed.App;

    [Fact]
    public async Task Sign_in_keeps_the_language_and_leads_back_to_where_one_wanted_to_go()
    {
        var email = People.NewAddress();
        await portal.AddMemberAsync(email);
        using var visitor = portal.Visitor();

        var form = await visitor.OpenAsync("/it/profile?saved=false");
        Assert.StartsWith("/it/sign-in?returnUrl=", form.Path, StringComparison.Ordinal);
        var page = await visitor.SubmitAsync(form, ("Email", email.ToUpperInvariant()), ("Passphrase", People.Passphrase));

        Assert.Equal("/it/profile?saved=false", page.Path);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Nobody_is_sent_to_another_site(string returnUrl)
    {
        var email = People.NewAddress();
        await portal.AddMemberAsync(email);
        using var visitor = portal.Visitor();

        Assert.Equal("/de/my-page", (await visitor.SignInAsync(email, returnUrl: returnUrl)).Path);
    }

    [Fact]
    public async Task A_wrong_passphrase_and_an_unknown_address_get_the_same_answer()
    {
        var email = People.NewAddress();
        await portal.AddMemberAsync(email);
        using var visitor = portal.Visitor();

        var wrong = await visitor.SignInAsync(email, "das ist sie leider nicht");
        var unknown = await visitor.SignInAsync(People.NewAddress("nobody"), "das ist sie leider nicht");

        Assert.Equal("/de/sign-in", wrong.Path);
        Assert.Equal(wrong.ErrorBeside("Email"), unknown.ErrorBeside("Email"));
        Assert.NotNull(wrong.ErrorBeside("Email"));
    }

    [Fact]
    public async Task The_cookie_is_for_this_portal_only_and_not_for_scripts()
    {
        var email = People.NewAddress();
        await portal.AddMemberAsync(email);
        using var visitor = portal.Visitor();
        var form = await visitor.OpenAsync("/de/sign-in");
        var values = Page.ValuesOf(form.FormWith("Email", "Passphrase")).Where(value => value.Key is not ("Email" or "Passphrase"))
            .Append(new("Email", email)).Append(new("Passphrase", People.Passphrase));
        using var body = new FormUrlEncodedContent(values);

        var response = await visitor.Http.PostAsync(new Uri("/de/sign-in", UriKind.Relative), body, TestContext.Current.CancellationToken);

        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), one => one.StartsWith("portal-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var visitor = await portal.SignedInAsync();
        var page = await visitor.OpenAsync("/de/sign-out");

        var home = await visitor.SubmitAsync((AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("main form")!, page);

        Assert.NotEqual("/de/sign-out", home.Path);
        Assert.StartsWith("/de/sign-in", (await visitor.OpenAsync("/de/my-page")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_ones_own_is_kept_nowhere()
    {
        using var visitor = await portal.SignedInAsync();

        Assert.True((await visitor.OpenAsync("/de/my-page")).Response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task The_menus_button_signs_out_too()
    {
        using var visitor = await portal.SignedInAsync();
        var page = await visitor.OpenAsync("/de/my-page");

        await visitor.SubmitAsync(page.FormTo("/sign-out"), page);

        Assert.StartsWith("/de/sign-in", (await visitor.OpenAsync("/de/my-page")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_idle_session_ends_after_twelve_hours()
    {
        using var visitor = await portal.SignedInAsync();
        portal.Clock.Advance(TimeSpan.FromHours(7));
        Assert.Equal("/de/my-page", (await visitor.OpenAsync("/de/my-page")).Path);
        portal.Clock.Advance(TimeSpan.FromHours(11));
        Assert.Equal("/de/my-page", (await visitor.OpenAsync("/de/my-page")).Path);
        portal.Clock.Advance(TimeSpan.FromHours(13));

        Assert.StartsWith("/de/sign-in", (await visitor.OpenAsync("/de/my-page")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_passphrase_is_replaced_by_a_link_that_works_once()
    {
        var email = People.NewAddress();
        await portal.AddMemberAsync(email, language: "es");
        using var elsewhere = portal.Visitor();
        await elsewhere.SignInAsync(email);
        using var visitor = portal.Visitor();

        var link = await AskForLinkAsync(visitor, email);
        var mine = await visitor.SubmitAsync(await visitor.OpenAsync(link), ("Passphrase", "neun Wolken über dem Fluss"));

        Assert.Equal("/es/my-page", mine.Path);
        Assert.StartsWith("/de/sign-in", (await elsewhere.OpenAsync("/de/my-page")).Path, StringComparison.Ordinal);
        Assert.Empty((await elsewhere.OpenAsync(link)).Document.QuerySelectorAll("[name=Passphrase]"));
        Assert.Equal("/de/sign-in", (await elsewhere.SignInAsync(email)).Path);
        Assert.Equal("/de/my-page", (await elsewhere.SignInAsync(email, "neun Wolken über dem Fluss")).Path);
        await portal.DeliverAsync();
        Assert.Equal("Tu frase de contraseña ha cambiado", portal.Mailbox.To(email)[^1].Subject);
    }

    [Fact]
    public async Task The_reset_link_expires_after_an_hour()
    {
        var email = People.NewAddress();
        await portal.AddMemberAsync(email);
        using var visitor = portal.Visitor();
        var link = await AskForLinkAsync(visitor, email);

        portal.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Empty((await visitor.OpenAsync(link)).Document.QuerySelectorAll("[name=Passphrase]"));
    }

    [Fact]
    public async Task A_refused_new_passphrase_leaves_the_link_working()
    {
        var email = People.NewAddress();
        await portal.AddMemberAsync(email);
        using var visitor = portal.Visitor();
        var link = await AskForLinkAsync(visitor, email);

        var refused = await visitor.SubmitAsync(await visitor.OpenAsync(link), ("Passphrase", "zu kurz"));

        Assert.Contains("15", refused.ErrorBeside("Passphrase"), StringComparison.Ordinal);
        Assert.Equal("/de/my-page", (await visitor.SubmitAsync(refused, ("Passphrase", "neun Wolken über dem Fluss"))).Path);
    }

    [Fact]
    public async Task Forgetting_an_address_nobody_has_gets_the_same_answer_and_no_mail()
    {
        var known = People.NewAddress();
        await portal.AddMemberAsync(known);
        var unknown = People.NewAddress("nobody");
        using var visitor = portal.Visitor();

        var one = await visitor.SubmitAsync(await visitor.OpenAsync("/de/sign-in/forgotten"), ("Email", known));
        var other = await visitor.SubmitAsync(await visitor.OpenAsync("/de/sign-in/forgotten"), ("Email", unknown));
        await portal.DeliverAsync();

        Assert.Equal(one.Source, other.Source);
        Assert.Single(portal.Mailbox.To(known));
        Assert.Empty(portal.Mailbox.To(unknown));
    }

    private async Task<string> AskForLinkAsync(Visitor visitor, string email)
    {
        await visitor.SubmitAsync(await visitor.OpenAsync("/de/sign-in/forgotten"), ("Email", email));
        await portal.DeliverAsync();
        return Mailbox.Link(portal.Mailbox.To(email)[^1], "/reset/");
    }
}
