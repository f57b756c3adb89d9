using System.Net;
using System.Runtime.CompilerServices;

namespace ReciproCoach.Site.Tests.Portal.Access;

/// <summary>
/// Every address of the portal, asked for by every sort of reader. The table beside these tests is what the product wants: a
/// new page adds lines to it, and a change is looked at before it is kept. <c>UPDATE_SNAPSHOTS=1</c> writes it anew.
/// </summary>
public sealed class WhoMaySeeWhat(AccessPortal portal) : IClassFixture<AccessPortal>
{
    [Fact]
    public async Task Stands_in_the_table_beside_this_test()
    {
        var table = AccessTable.Write(await portal.AnswersAsync());
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(Snapshot(), table, TestContext.Current.CancellationToken);

        Assert.Equal(await File.ReadAllTextAsync(Snapshot(), TestContext.Current.CancellationToken), table);
    }

    [Fact]
    public async Task A_stranger_at_a_guarded_door_is_asked_to_sign_in_and_nobody_meets_a_failure()
    {
        var answers = await portal.AnswersAsync();

        Assert.All(answers.Where(answer => answer.Role == "visitor"), answer => Assert.True(answer.AsksToSignIn == answer.Address.IsGuarded, answer.ToString()));
        Assert.All(answers, answer => Assert.True(answer.Status < HttpStatusCode.InternalServerError && answer.Status is not HttpStatusCode.Forbidden, answer.ToString()));
    }

    [Fact]
    public async Task What_is_behind_a_rule_is_never_kept_by_a_browser()
    {
        var guarded = (await portal.AnswersAsync()).Where(answer => answer.Address.IsGuarded).ToList();

        Assert.NotEmpty(guarded);
        Assert.All(guarded, answer => Assert.True(answer.IsNotKept, answer.ToString()));
    }

    /// <summary>Whatever is sent without the key of a form goes nowhere: only the calm 400, or the answer of a closed door.</summary>
    [Fact]
    public async Task Nothing_is_done_without_the_key_of_a_form_except_by_what_is_named_here()
    {
        string[] exceptions =
        [
            "/hooks/stripe", // signed by Stripe instead
            "/fr/appearance", // nothing but a colour changes
            "/fr/rounds/news/{secret}/stop", // one click in a mail program; the address is the key
            "/health/live", "/health/ready", // say the same to every method, and change nothing
        ];
        var sent = new List<Answer>();
        foreach (var address in portal.Addresses().Where(address => address.Sends is not null))
            foreach (var reader in portal.Readers)
                sent.Add(await reader.AskAsync(WithoutEffect(address), portal.Things));

        Assert.Equal(exceptions.Order(StringComparer.Ordinal), Shown(sent.Where(answer => !Refuses(answer))));
        // No page is safe only because nobody was let in: somebody at least got as far as the missing key.
        var asked = Shown(sent.Where(answer => answer is { Status: HttpStatusCode.BadRequest, Address.IsPage: true }));
        Assert.Equal(["/problem/{status}"], Shown(sent.Where(answer => answer.Address.IsPage)).Except(asked).Except(exceptions));
    }

    [Fact]
    public async Task What_one_may_not_see_one_cannot_change_either()
    {
        var hidden = (await portal.AnswersAsync()).Where(answer => answer is { Status: HttpStatusCode.NotFound, Address: { IsPage: true, IsGuarded: true } }).ToList();
        var changed = new List<string>();
        foreach (var reader in portal.Readers.Where(reader => reader.Role != "visitor"))
        {
            var key = await reader.FormKeyAsync();
            foreach (var address in hidden.Where(answer => answer.Role == reader.Role).Select(answer => answer.Address))
                foreach (var form in await portal.FormsOfAsync(address))
                    if (await reader.AskAsync(address with { Method = "POST", Path = address.Path + form }, portal.Things, key) is { Status: not HttpStatusCode.NotFound } answer)
                        changed.Add($"{answer} {form}");
        }

        Assert.NotEmpty(hidden);
        Assert.Empty(changed);
    }

    private static List<string> Shown(IEnumerable<Answer> answers) => [.. answers.Select(answer => answer.Address.Shown).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Unknown secrets are answered as known ones; the table needs the known one again.</summary>
    private static Address WithoutEffect(Address address) => address with { Method = address.Sends!, Path = address.Path.Replace(new string('a', 40), new string('b', 40), StringComparison.Ordinal) };

    private static bool Refuses(Answer answer) => answer.Status switch
    {
        HttpStatusCode.BadRequest => answer.Address.IsPage,
        HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed => true,
        _ => answer.Address.IsGuarded && answer is { Role: "visitor", Target: "/fr/sign-in" },
    };

    private static string Snapshot([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "access.txt");
}
