using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.News;

/// <summary>A round has opened: everybody who asked gets a mail, with one click to stop them.</summary>
internal sealed class TellThatARoundOpened(PortalDb db, IPost post, PortalLinks links) : IHandle<RoundOpened>
{
    public async Task HandleAsync(RoundOpened happened, CancellationToken cancellation)
    {
        var round = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).SingleAsync(r => r.Id == happened.Round, cancellation);
        var readers = await db.Set<RoundAlert>().AsNoTracking().Where(a => a.RoundLanguage == round.Language && a.ConfirmedAt != null).OrderBy(a => a.Id).ToListAsync(cancellation);
        foreach (var reader in readers)
            post.Send(new Recipient(reader.Email, "", reader.ReaderLanguage, round.Starts.Zone), Letter(round, reader),
                new Posting { UnsubscribeUrl = links.To(reader.ReaderLanguage, $"rounds/news/{reader.Secret}/stop") });
    }

    private Letter Letter(Round round, RoundAlert reader)
    {
        var language = ("language", (object?)new NameOfLanguage(round.Language));
        return new("round-opened", Text.Of("A new round in {language}: {round}", language, ("round", round.Title)),
        [
            new Paragraph(Text.Of("Enrolment is open for a new round in {language}.", language)),
            new Mail.Facts(
                new Fact(Text.Of("Sessions"), round.Sessions),
                new Fact(Text.Of("Enrolment closes"), round.EnrolmentCloses),
                new Fact(Text.Of("Start"), DateOnly.FromDateTime(round.Starts.Local)),
                new Fact(Text.Of("End"), DateOnly.FromDateTime(round.Ends.Local)),
                new Fact(Text.Of("Coordination fee"), round.Fee.IsFree ? Text.In("price").Of("free") : round.Fee),
                new Fact(Text.Of("Places"), round.Places)),
            new Button(Text.Of("See the round"), links.Absolute(round.PathIn(reader.ReaderLanguage))),
        ])
        { Why = Text.Of("You receive this message because you asked us to tell you when a round opens in {language}.", language) };
    }
}
