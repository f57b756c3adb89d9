using System.Net;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Money;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>Without Stripe: instructions, and a coordinator who records what has come.</summary>
public abstract class PayingByTransfer(PortalApp portal)
{
    [Fact]
    public async Task The_instructions_are_shown_and_mailed_once()
    {
        var anna = await HeldPlace.InAsync(portal);

        var page = await anna.OpenAsync();
        await anna.OpenAsync();

        var mail = await anna.MailAsync();
        Assert.Contains(await anna.ReferenceAsync(), page.Text, StringComparison.Ordinal);
        Assert.Contains("35 €", page.Text, StringComparison.Ordinal);
        Assert.Equal(["So bezahlst du deinen Platz (Winterrunde)"], mail);
        Assert.Contains(await anna.ReferenceAsync(), portal.Mailbox.To(anna.Email).Single().TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_place_is_held_as_long_as_a_transfer_takes()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.OpenAsync();

        portal.Clock.Advance(TimeSpan.FromDays(6));
        await anna.ExpireHoldsAsync();

        Assert.Equal(EnrolmentState.Held, await anna.StateAsync());
    }

    [Fact]
    public async Task A_coordinator_of_the_language_records_the_payment_and_the_audit_knows()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.OpenAsync();
        using var desk = await portal.SignedInAsync(change: person => Coordinator(person, "de"));

        var page = await RecordedPayment.PressAsync(desk, await desk.OpenAsync("/de/desk/payments"), await anna.ReferenceAsync());

        Assert.Contains("Die Zahlung ist verbucht.", page.Text, StringComparison.Ordinal);
        Assert.Equal(EnrolmentState.Confirmed, await anna.StateAsync());
        var reference = await anna.ReferenceAsync();
        Assert.Equal(1, await anna.AskAsync(db => db.Set<AuditEntry>().CountAsync(a => a.Action == "payment-recorded" && a.Subject == reference, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Two_coordinators_at_once_record_it_once()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.OpenAsync();
        var desks = new[] { await portal.SignedInAsync(change: person => Coordinator(person, "de")), await portal.SignedInAsync(change: person => Coordinator(person, "de")) };
        var reference = await anna.ReferenceAsync();
        var pages = new List<Page>();
        foreach (var desk in desks) pages.Add(await desk.OpenAsync("/de/desk/payments"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => RecordedPayment.PressAsync(desks[i % 2], pages[i % 2], reference)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(1, await anna.ReceiptsAsync());
        Assert.Empty(await anna.RefundsAsync());
        Assert.Equal(1, await anna.AskAsync(db => db.Set<AuditEntry>().CountAsync(a => a.Action == "payment-recorded" && a.Subject == reference, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_coordinator_of_another_language_sees_nothing_and_can_record_nothing()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.OpenAsync();
        using var german = await portal.SignedInAsync(change: person => Coordinator(person, "de"));
        using var french = await portal.SignedInAsync(change: person => Coordinator(person, "fr"));
        var form = Page.ValuesOf(RecordedPayment.FormFor(await german.OpenAsync("/de/desk/payments"), await anna.ReferenceAsync())).Single(field => field.Key == "id");
        var own = await french.OpenAsync("/de/desk/payments");
        var key = (await french.OpenAsync("/de/my-page")).Document.QuerySelector("input[name='form-key']")!.GetAttribute("value")!;

        var answer = await french.PostAsync("/de/desk/payments?handler=Received", [form, new("form-key", key)]);

        Assert.DoesNotContain(await anna.ReferenceAsync(), own.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(0, await anna.ReceiptsAsync());
    }

    [Fact]
    public async Task A_member_finds_no_desk()
    {
        using var member = await portal.SignedInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync("/de/desk/payments")).Status);
    }

    [Fact]
    public async Task A_refund_is_a_task_and_the_member_is_told_when_it_is_done()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.OpenAsync();
        using var desk = await portal.SignedInAsync(change: person => Coordinator(person, "de"));
        await RecordedPayment.PressAsync(desk, await desk.OpenAsync("/de/desk/payments"), await anna.ReferenceAsync());
        await anna.WithdrawAsync();
        Assert.DoesNotContain(await anna.MailAsync(), IsRefund);

        var page = await desk.OpenAsync("/de/desk/payments");
        var card = page.Document.QuerySelectorAll("li.card").Single(card => card.TextContent.Contains(anna.Email, StringComparison.Ordinal));
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)card.QuerySelector("form")!;
        await desk.SubmitAsync(form, page);
        await desk.SubmitAsync(form, page);

        Assert.Single(await anna.MailAsync(), IsRefund);
        Assert.Equal(RefundState.Made, (await anna.RefundsAsync()).Single().State);
        Assert.Equal("Deine Pauschale wurde erstattet", (await anna.OpenAsync()).Heading);
    }

    [Fact]
    public async Task A_free_round_is_confirmed_without_any_payment()
    {
        var anna = await HeldPlace.InAsync(portal, fee: new Amount(0, "EUR"));

        var page = await anna.PressPayAsync();

        Assert.Equal("Dein Platz ist dir sicher", page.Heading);
        Assert.Equal(EnrolmentState.Confirmed, await anna.StateAsync());
    }

    private static bool IsRefund(string subject) => subject.StartsWith("Deine Pauschale wurde erstattet", StringComparison.Ordinal);

    private static NewMember Coordinator(NewMember person, string language) => person with { Posts = [new StaffPost(StaffRole.Coordinator, language)] };
}

public sealed class PayingByTransferOnSqlite(SqlitePortal portal) : PayingByTransfer(portal), IClassFixture<SqlitePortal>;

public sealed class PayingByTransferOnPostgres(PostgresPortal portal) : PayingByTransfer(portal), IClassFixture<PostgresPortal>;
