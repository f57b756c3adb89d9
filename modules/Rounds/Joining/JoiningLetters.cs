using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>What we write to members about their place in a round, each in their own language.</summary>
internal sealed class JoiningLetters(PortalDb db, IMembers members, IPost post, PortalLinks links)
{
    public Task ConfirmedAsync(Enrolment enrolment, CancellationToken cancellation) => SendAsync(enrolment, (round, reader) => new("place-confirmed",
        Text.Of("Your place is confirmed ({round})", ("round", round.Title)),
        [
            new Paragraph(round.Fee.IsFree
                ? Text.Of("Your place is confirmed. Welcome to the round!")
                : Text.Of("Your fee has arrived and your place is confirmed. Welcome to the round!")),
            new Paragraph(Text.Of("You can now read the profiles of the others in the round and request up to five coaches, in order, until {time}.", ("time", round.RequestsClose))),
            new Button(Text.Of("See the profiles"), links.To(reader.MailLanguage, $"my-rounds/{round.Handle}/coaches")),
            .. round.Fee.IsFree ? [] : (LetterPart[])[new Paragraph(Text.Of("If you have to withdraw before {time}, we refund your fee in full.", ("time", round.EnrolmentCloses)))],
        ]), cancellation);

    public Task PlaceIsFreeAsync(Enrolment enrolment, DateTimeOffset until, CancellationToken cancellation) => SendAsync(enrolment, (round, reader) => new("place-free",
        Text.Of("A place is free for you until {time} ({round})", ("time", until), ("round", round.Title)),
        [
            new Paragraph(Text.Of("A place has come free in the round you were waiting for. We hold it for you until {time}.", ("time", until))),
            new Paragraph(Text.Of("After that it goes to the next person on the list.")),
            new Button(Text.Of("Take my place"), links.To(reader.MailLanguage, $"my-rounds/{round.Handle}")),
        ]), cancellation);

    public Task LeftOutAsync(Enrolment enrolment, Text why, CancellationToken cancellation) => SendAsync(enrolment, (round, reader) => new("left-out",
        Text.Of("We could not match you this time ({round})", ("round", round.Title)),
        [
            new Paragraph(round.Fee.IsFree
                ? Text.Of("We could not find a coach for you in this round. The reason: {reason}", ("reason", why))
                : Text.Of("We could not find a coach for you in this round. The reason: {reason} We will refund your fee in full.", ("reason", why))),
            new Paragraph(Text.Of("We are sorry, and we would be glad to see you in another round.")),
            new Button(Text.Of("See open rounds"), links.To(reader.MailLanguage, "rounds")),
        ]), cancellation);

    public Task RoundCancelledAsync(Enrolment enrolment, string reason, CancellationToken cancellation) => SendAsync(enrolment, (round, reader) => new("round-cancelled",
        Text.Of("The round will not take place ({round})", ("round", round.Title)),
        [
            new Paragraph(Text.Of("We are sorry: this round has been cancelled. The coordination team writes:")),
            new Quote(reason),
            .. round.Fee.IsFree ? [] : (LetterPart[])[new Paragraph(Text.Of("If you have paid the coordination fee, we refund it in full."))],
            new Button(Text.Of("See open rounds"), links.To(reader.MailLanguage, "rounds")),
        ]), cancellation);

    private async Task SendAsync(Enrolment enrolment, Func<Round, MemberCard, Letter> write, CancellationToken cancellation)
    {
        var round = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).SingleAsync(r => r.Id == enrolment.RoundId, cancellation);
        if (await members.FindAsync(enrolment.MemberId, cancellation) is { IsClosed: false } reader)
            post.Send(new Recipient(reader.Email, reader.Name, reader.MailLanguage, reader.TimeZone, reader.Id), write(round, reader));
    }
}
