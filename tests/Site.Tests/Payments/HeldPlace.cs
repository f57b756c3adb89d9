using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Money;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>A member whose place in a German round is held while they pay: where every story about money begins.</summary>
internal sealed record HeldPlace(PortalApp Portal, Visitor Visitor, string Email, Guid Member, Guid Round, Guid Enrolment)
{
    public static readonly Amount Fee = new(3500, "EUR");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string Path => $"/de/pay/{Enrolment}";

    public static async Task<HeldPlace> InAsync(PortalApp portal, Amount? fee = null, int places = 12)
    {
        var email = People.NewAddress();
        var member = await portal.AddMemberAsync(email);
        var (round, enrolment) = await portal.InsideAsync(services => AddAsync(services, member, portal.Clock.GetUtcNow(), fee ?? Fee, places));
        var visitor = portal.Visitor();
        await visitor.SignInAsync(email);
        return new(portal, visitor, email, member, round, enrolment);
    }

    public Task<Page> OpenAsync() => Visitor.OpenAsync(Path);

    /// <summary>The form with the one button the page is about; the sign-out form stands outside the main part.</summary>
    public static IHtmlFormElement PayForm(Page page) => page.Document.QuerySelector<IHtmlFormElement>("main form")
        ?? throw new InvalidOperationException($"{page.Path} ({(int)page.Status}) has nothing to press: {page.Text}");

    /// <summary>Presses <em>pay</em>; ends at Stripe's address, or at a page of the portal.</summary>
    public async Task<Page> PressPayAsync()
    {
        var page = await OpenAsync();
        return await Visitor.SubmitAsync(PayForm(page), page);
    }

    public Task<EnrolmentState> StateAsync() => Portal.InsideAsync(async services =>
        (await services.GetRequiredService<IEnrolmentFees>().FindAsync(Enrolment, Cancellation))!.State);

    public Task<DateTimeOffset?> HeldUntilAsync() => Portal.InsideAsync(async services =>
        (await services.GetRequiredService<IEnrolmentFees>().FindAsync(Enrolment, Cancellation))!.HeldUntil);

    public Task<string> ReferenceAsync() => AskAsync(db => db.Set<Payment>().Where(p => p.Enrolment == Enrolment).Select(p => p.Reference).SingleAsync(Cancellation));

    public Task<int> ReceiptsAsync() => AskAsync(db => db.Set<Receipt>().CountAsync(r => db.Set<Payment>().Any(p => p.Id == r.PaymentId && p.Enrolment == Enrolment), Cancellation));

    public Task<List<Refund>> RefundsAsync() => AskAsync(db => db.Set<Refund>().Where(r => db.Set<Payment>().Any(p => p.Id == r.PaymentId && p.Enrolment == Enrolment)).ToListAsync(Cancellation));

    /// <summary>The member leaves the round, as My round lets them.</summary>
    public Task WithdrawAsync() => Portal.InsideAsync(async services =>
    {
        var enrolment = await services.GetRequiredService<PortalDb>().Set<Enrolment>().AsNoTracking().SingleAsync(e => e.Id == Enrolment, Cancellation);
        Assert.Null(await services.GetRequiredService<WithdrawEnrolment>().RunAsync(enrolment, Cancellation));
    });

    /// <summary>The matching is published without this participant.</summary>
    public Task LeaveOutAsync(Text why) => Portal.InsideAsync(services => services.GetRequiredService<PortalDb>().InTransactionAsync(
        () => services.GetRequiredService<IRounds>().MatchingPublishedAsync(Round, [new LeftOut(Enrolment, why)], Cancellation), Cancellation));

    /// <summary>An editor calls the round off.</summary>
    public Task CancelRoundAsync() => Portal.InsideAsync(services => services.GetRequiredService<CancelRound>().RunAsync(Round, "Zu wenige Coaches.", Member, Cancellation));

    /// <summary>Everybody else has taken the other places.</summary>
    public Task FillTheRoundAsync() => AskAsync(db => db.Set<Round>().Where(r => r.Id == Round).ExecuteUpdateAsync(row => row.SetProperty(r => r.PlacesTaken, r => r.Places), Cancellation));

    /// <summary>Rounds' background work gives back what has run out.</summary>
    public Task ExpireHoldsAsync() => Portal.Services.GetServices<IBackgroundWork>().OfType<ExpireHolds>().Single().RunAsync(Cancellation);

    /// <summary>The subjects of all mail to the member, oldest first, after delivering what is due.</summary>
    public async Task<IReadOnlyList<string>> MailAsync()
    {
        await Portal.DeliverAsync();
        return [.. Portal.Mailbox.To(Email).Select(mail => mail.Subject ?? "")];
    }

    public Task<T> AskAsync<T>(Func<PortalDb, Task<T>> ask) => Portal.InsideAsync(services => ask(services.GetRequiredService<PortalDb>()));

    private static async Task<(Guid, Guid)> AddAsync(IServiceProvider services, Guid member, DateTimeOffset now, Amount fee, int places)
    {
        ZonedMoment In(int days) => ZonedMoment.At(now.UtcDateTime.Date.AddDays(days).AddHours(18), "Europe/Berlin");
        var db = services.GetRequiredService<PortalDb>();
        var round = new Round
        {
            Handle = Handle.New(), Language = "de", Kind = RoundKind.International, Sessions = 6, Minutes = 60, Fee = fee, Places = places, PlacesTaken = 1,
            EnrolmentCloses = In(20), RequestsClose = In(25), Starts = In(30), Ends = In(120), PublishedAt = now.AddDays(-1),
        };
        round.Texts.Add(new RoundText { RoundId = round.Id, Language = "de", Title = "Winterrunde", Summary = "Sechs Sessions", Description = "Sechs Sessions im Winter." });
        var enrolment = new Enrolment
        {
            RoundId = round.Id, MemberId = member, State = EnrolmentState.Held, JoinedAt = now, HeldUntil = now.AddMinutes(45),
            AgreementVersion = "1", AgreementLanguage = "de", AgreedAt = now,
        };
        db.Add(round);
        db.Add(enrolment);
        await db.SaveChangesAsync(Cancellation);
        return (round.Id, enrolment.Id);
    }
}
