using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ReciproCoach.E2e.Portal;
using ReciproCoach.Members;

namespace ReciproCoach.E2e.Walk;

/// <summary>
/// The whole of it, in French: an editor publishes a round; Claire reads, registers, says who she is, joins and pays; others
/// join; she asks for a coach; the coordinator matches; she coaches; her client confirms; the hour stands in her log.
/// </summary>
public sealed class FromTheFirstPageToAConfirmedHour(Chromium chromium, WalkPortal portal) : IClassFixture<WalkPortal>
{
    private const string Zone = "Europe/Paris";

    [Fact]
    public async Task In_French()
    {
        await AddPeopleAsync();
        portal.Stripe.Webhooks.Automatic = true;
        var round = await PublishARoundAsync();

        await using var claire = await PersonAsync("Claire Morel", "claire@example.org");
        await RegisterAsync(claire);
        await SayWhoSheIsAsync(claire);
        await JoinAndPayAsync(claire, round);
        foreach (var (name, email) in Others)
        {
            await using var other = await PersonAsync(name, email);
            await other.SignInAsync();
            await JoinAndPayAsync(other, round);
        }
        await AskForACoachAsync(claire, round);

        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 6, 9, 0, 0, TimeSpan.Zero));
        await MatchAsync(round);

        var client = await LogASessionAsync(claire, round);
        await ConfirmAsync(client);
        await FindTheHourAsync(claire, client);
    }

    private static readonly (string Name, string Email)[] Others =
        [("Idir Haddad", "idir@example.org"), ("Marta Oliveira", "marta@example.org"), ("Jonas Keller", "jonas@example.org")];

    private async Task<Person> PersonAsync(string name, string email) => new(name, email, await chromium.OpenAsync(1280), portal);

    /// <summary>Those whose first steps are not the story: an editor, a coordinator and three coaches with profiles.</summary>
    private async Task AddPeopleAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var profile = new NewProfile(["fr"], Credential.Acc, null, "FR", 5, ["leadership", "career"],
            new Dictionary<string, ProfileText> { ["fr"] = new("À votre rythme", "J’écoute d’abord, je questionne ensuite.") }, Audience.Members);
        NewMember Person(string name, string email) => new(email, ReciproCoach.E2e.Walk.Person.Passphrase, name, "fr", Zone);
        await scope.ServiceProvider.GetRequiredService<IAddMembers>().AddConfirmedAsync(
        [
            Person("Élise Garnier", "editor@example.org") with { Posts = [new(StaffRole.Editor)] },
            Person("Paul Lemaire", "coordinator@example.org") with { Posts = [new(StaffRole.Coordinator, "fr")] },
            .. Others.Select(other => Person(other.Name, other.Email) with { Profile = profile }),
        ], TestContext.Current.CancellationToken);
    }

    /// <returns>The round's handle.</returns>
    private async Task<string> PublishARoundAsync()
    {
        await using var editor = await PersonAsync("Élise Garnier", "editor@example.org");
        await editor.SignInAsync();
        await editor.OpenAsync("/fr/editor/rounds/new");
        await editor.FillAsync(
            ("Language", "fr"), ("Kind", "International"), ("Sessions", "6"), ("Minutes", "60"), ("Zone", Zone),
            ("EnrolmentCloses", "2026-12-01T18:00"), ("RequestsClose", "2026-12-05T18:00"), ("Starts", "2026-12-07T08:00"), ("Ends", "2027-02-26T20:00"),
            ("Places", "12"), ("Fee", "35"), ("Currency", "EUR"),
            ("Texts[fr].Title", "Cycle d’hiver"), ("Texts[fr].Summary", "Six séances données, six reçues."), ("Texts[fr].Description", "Pour les coachs qui aiment le froid."));
        await editor.PressAsync("Enregistrer comme brouillon");
        await editor.PressAsync("Publier");
        return new Uri(editor.Page.Url).AbsolutePath.Split('/')[^1];
    }

    private async Task RegisterAsync(Person claire)
    {
        await claire.OpenAsync("/fr");
        await claire.ReadsAsync("Cycle d’hiver");
        await claire.PictureAsync("home");
        await claire.OpenAsync("/fr/register");
        await claire.FillAsync(("Name", claire.Name), ("Email", claire.Email), ("Passphrase", Person.Passphrase), ("Agrees", "true"));
        await claire.PressAsync("Créer un compte");
        await claire.OpenAsync(portal.Link(await portal.NewestMailAsync(claire.Email), "/register/confirm/"));
        await claire.PressAsync("Confirmer mon adresse");
        await claire.SignInAsync();
    }

    private static async Task SayWhoSheIsAsync(Person claire)
    {
        await claire.OpenAsync("/fr/profile");
        await claire.FillAsync(("Languages", "fr"), ("Credential", "Pcc"), ("Country", "FR"), ("TimeZone", Zone), ("Audience", "Public"));
        await claire.PressAsync("Enregistrer", allItsWords: true);
        await claire.FillAsync(("Texts[fr].Headline", "Un silence bien tenu"), ("Texts[fr].Bio", "J’accompagne des dirigeantes et des dirigeants depuis dix ans."));
        await claire.PressAsync("Enregistrer", allItsWords: true);
    }

    private async Task JoinAndPayAsync(Person coach, string round)
    {
        await coach.OpenAsync($"/fr/rounds/{round}");
        await coach.PictureAsync("round");
        await coach.OpenAsync($"/fr/rounds/{round}/join");
        await coach.OpenAsync($"/fr/rounds/{round}/join/agreement");
        await coach.FillAsync(("Agrees", "true"), ("HoursLogConsent", "true"));
        await coach.PressAsync("Continuer vers vos souhaits");
        await coach.PressAsync("Continuer vers le récapitulatif");
        await coach.PressAsync("35");
        await coach.PressAsync("35");
        Assert.StartsWith(portal.Stripe.Origin.ToString(), coach.Page.Url, StringComparison.Ordinal);

        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Pay", Exact = true }).ClickAsync();
        await coach.Page.WaitForURLAsync(url => url.StartsWith(portal.Address, StringComparison.Ordinal));

        var confirmation = await portal.NewestMailAsync(coach.Email);
        Assert.Contains("Cycle d’hiver", confirmation.Subject + confirmation.TextBody, StringComparison.Ordinal);
    }

    private static async Task AskForACoachAsync(Person claire, string round)
    {
        await claire.OpenAsync($"/fr/my-rounds/{round}/coaches");
        await claire.Page.GetByRole(AriaRole.Button, new() { Name = "Marta Oliveira" }).First.ClickAsync();
        await claire.Page.WaitForLoadStateAsync();
        await Assertions.Expect(claire.Page.Locator(".ranked > li").First).ToContainTextAsync("Marta Oliveira");
        await claire.PictureAsync("requests");
    }

    private async Task MatchAsync(string round)
    {
        await using var coordinator = await PersonAsync("Paul Lemaire", "coordinator@example.org");
        await coordinator.SignInAsync();
        await coordinator.OpenAsync("/fr/desk");
        await coordinator.OpenAsync($"/fr/desk/rounds/{round}/matching");
        await coordinator.PressAsync("Créer un brouillon");
        await coordinator.PictureAsync("matching", wholePage: false);
        await coordinator.OpenAsync($"/fr/desk/rounds/{round}/matching/publish");
        await coordinator.PressAsync("Publier");
    }

    /// <returns>The address of Claire's client.</returns>
    private async Task<string> LogASessionAsync(Person claire, string round)
    {
        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 14, 17, 0, 0, TimeSpan.Zero));
        await claire.SignInAsync();
        await claire.OpenAsync("/fr/my-round");
        await claire.PictureAsync("my-round");
        var addresses = await claire.Page.Locator(".partner a[href^='mailto:']").EvaluateAllAsync<string[]>("links => links.map(link => link.textContent.trim())");
        Assert.Equal(2, addresses.Distinct().Count());

        await claire.OpenAsync($"/fr/my-round/{round}/log");
        await claire.FillAsync(("Day", "2026-12-14"), ("Minutes", "60"));
        await claire.PressAsync("Noter la séance");
        return addresses[1];
    }

    private async Task ConfirmAsync(string email)
    {
        await using var client = await PersonAsync(Others.Single(other => other.Email == email).Name, email);
        var asked = await portal.NewestMailAsync(email);
        await client.SignInAsync();
        await client.OpenAsync(portal.Link(asked, "/my-round"));
        await client.PressAsync("Oui, c’était bien ainsi");
    }

    private static async Task FindTheHourAsync(Person claire, string client)
    {
        await claire.OpenAsync("/fr/hours");
        await claire.ReadsAsync("Cycle d’hiver");
        await claire.PictureAsync("hours");

        var file = await claire.Page.APIRequest.GetAsync(new Uri(new Uri(claire.Page.Url), "/fr/hours.csv").ToString());
        var csv = await file.TextAsync();
        var line = Assert.Single(csv.Split('\n', StringSplitOptions.TrimEntries), line => line.Contains(client, StringComparison.Ordinal));
        Assert.Contains("2026-12-14", line, StringComparison.Ordinal);
        // She has not received an hour yet, so the one she gave is not paid yet.
        Assert.EndsWith(",0,1", line, StringComparison.Ordinal);
    }
}
