using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Members;

/// <summary>From the form to the first page of one's own, on both databases.</summary>
public abstract class BecomingAMember(PortalApp portal)
{
    [Fact]
    public async Task A_stranger_registers_confirms_by_mail_and_is_in()
    {
        using var visitor = portal.Visitor();
        var email = People.NewAddress();

        var sent = await RegisterAsync(visitor, email);
        await portal.DeliverAsync();
        var mail = Assert.Single(portal.Mailbox.To(email));
        var confirm = await visitor.OpenAsync(Mailbox.Link(mail, "/confirm/"));
        var mine = await visitor.SubmitAsync(confirm);

        Assert.Equal("/de/register/sent", sent.Path);
        Assert.Equal("Bestätige deine E-Mail-Adresse", mail.Subject);
        Assert.Equal("/de/my-page", mine.Path);
        Assert.Contains("Anna Berg", mine.Heading, StringComparison.Ordinal);
        Assert.Contains("Profil ausfüllen", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_link_is_not_confirming_because_scanners_open_links()
    {
        using var visitor = portal.Visitor();
        var email = People.NewAddress();
        await RegisterAsync(visitor, email);
        await portal.DeliverAsync();

        await visitor.OpenAsync(Mailbox.Link(portal.Mailbox.To(email).Single(), "/confirm/"));
        var answer = await visitor.SignInAsync(email);

        Assert.Equal("/de/sign-in", answer.Path);
        Assert.Contains("noch nicht bestätigt", answer.Text, StringComparison.Ordinal);
        await portal.DeliverAsync();
        Assert.Equal(2, portal.Mailbox.To(email).Count);
    }

    [Fact]
    public async Task The_link_works_once_and_for_three_days()
    {
        using var visitor = portal.Visitor();
        var email = People.NewAddress();
        await RegisterAsync(visitor, email);
        await portal.DeliverAsync();
        var link = Mailbox.Link(portal.Mailbox.To(email).Single(), "/confirm/");
        await visitor.SubmitAsync(await visitor.OpenAsync(link));

        using var another = portal.Visitor();
        Assert.Contains("funktioniert nicht mehr", (await another.OpenAsync(link)).Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_address_gets_the_same_answer_and_its_owner_a_letter()
    {
        var email = People.NewAddress();
        await portal.AddMemberAsync(email, language: "fr");
        using var visitor = portal.Visitor();

        var known = await RegisterAsync(visitor, email);
        var unknown = await RegisterAsync(visitor, People.NewAddress());
        await portal.DeliverAsync();

        Assert.Equal(unknown.Path, known.Path);
        Assert.Equal(unknown.Text, known.Text);
        Assert.Equal("Vous avez déjà un compte", Assert.Single(portal.Mailbox.To(email)).Subject);
        Assert.Equal("/de/my-page", (await visitor.SignInAsync(email)).Path);
    }

    [Fact]
    public async Task Whoever_registers_last_before_confirming_decides()
    {
        using var visitor = portal.Visitor();
        var email = People.NewAddress();
        await RegisterAsync(visitor, email, passphrase: "ein Fremder war hier zuerst");
        await RegisterAsync(visitor, email);
        await portal.DeliverAsync();
        var mails = portal.Mailbox.To(email);

        Assert.Contains("funktioniert nicht mehr", (await visitor.OpenAsync(Mailbox.Link(mails[0], "/confirm/"))).Heading, StringComparison.Ordinal);
        await visitor.SubmitAsync(await visitor.OpenAsync(Mailbox.Link(mails[1], "/confirm/")));

        using var stranger = portal.Visitor();
        Assert.Equal("/de/sign-in", (await stranger.SignInAsync(email, "ein Fremder war hier zuerst")).Path);
        Assert.Equal("/de/my-page", (await stranger.SignInAsync(email)).Path);
    }

    [Fact]
    public async Task Several_at_once_with_one_address_make_one_account()
    {
        var email = People.NewAddress();
        var visitors = Enumerable.Range(0, 4).Select(_ => portal.Visitor()).ToList();

        var answers = await Task.WhenAll(visitors.Select(visitor => RegisterAsync(visitor, email)));

        Assert.All(answers, answer => Assert.Equal("/de/register/sent", answer.Path));
        await portal.DeliverAsync();
        Assert.Equal(4, portal.Mailbox.To(email).Count);
        visitors.ForEach(visitor => visitor.Dispose());
    }

    [Fact]
    public async Task Every_field_says_what_is_wrong_and_keeps_what_was_typed_but_never_the_passphrase()
    {
        using var visitor = portal.Visitor();
        var form = await visitor.OpenAsync("/fr/register");

        var answer = await visitor.SubmitAsync(form, ("Name", ""), ("Email", "pas une adresse"), ("Passphrase", "court"), ("Agrees", "false"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("Indiquez votre nom.", answer.ErrorBeside("Name"));
        Assert.NotNull(answer.ErrorBeside("Email"));
        Assert.Contains("15", answer.ErrorBeside("Passphrase"), StringComparison.Ordinal);
        Assert.NotNull(answer.ErrorBeside("Agrees"));
        Assert.Equal("pas une adresse", answer.ValueOf("Email"));
        Assert.DoesNotContain("court\"", answer.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anna\0Berg")]
    [InlineData("Anna\u0007Berg")]
    public async Task Text_no_database_keeps_is_refused_beside_its_field(string name)
    {
        using var visitor = portal.Visitor();
        var form = await visitor.OpenAsync("/de/register");
        // As multipart, because in the other encoding the server already leaves a NUL as the three characters %00.
        using var body = new MultipartFormDataContent();
        foreach (var (key, value) in Page.ValuesOf(form.FormWith("Name")).Where(value => value.Key != "Name").Append(new("Name", name)))
            body.Add(new StringContent(value), key);

        using var response = await visitor.Http.PostAsync(new Uri("/de/register", UriKind.Relative), body, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Hier steht ein Zeichen, das sich nicht darstellen lässt.", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Аня 🦊 العربية")]
    [InlineData("O’Brien \"; DROP TABLE")]
    public async Task Odd_names_are_names(string name)
    {
        using var visitor = portal.Visitor();
        var email = People.NewAddress();
        await RegisterAsync(visitor, email, name);
        await portal.DeliverAsync();

        var mine = await visitor.SubmitAsync(await visitor.OpenAsync(Mailbox.Link(portal.Mailbox.To(email).Single(), "/confirm/")));

        Assert.Contains(name, mine.Heading, StringComparison.Ordinal);
        Assert.Empty(mine.Document.QuerySelectorAll("main script"));
    }

    private static async Task<Page> RegisterAsync(Visitor visitor, string email, string name = "Anna Berg", string passphrase = People.Passphrase)
    {
        var form = await visitor.OpenAsync("/de/register");
        return await visitor.SubmitAsync(form, ("Name", name), ("Email", email), ("Passphrase", passphrase), ("Agrees", "true"));
    }
}

/// <inheritdoc/>
public sealed class BecomingAMemberOnSqlite(RelaxedSqlitePortal portal) : BecomingAMember(portal.App), IClassFixture<RelaxedSqlitePortal>;

/// <inheritdoc/>
public sealed class BecomingAMemberOnPostgres(PostgresPortal portal) : BecomingAMember(Relaxed.Limits(portal)), IClassFixture<PostgresPortal>;
