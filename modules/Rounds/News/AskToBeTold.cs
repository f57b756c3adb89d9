using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Rounds.News;

/// <summary>Notes the wish and asks by mail whether it is the address's owner who wished it. Nothing else is sent before that.</summary>
internal sealed class AskToBeTold(PortalDb db, IPost post, PortalLinks links, TimeProvider clock)
{
    /// <summary>One question by mail in this time, however often the form is sent.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(15);

    public async Task RunAsync(string email, string roundLanguage, string readerLanguage, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var address = RoundAlert.Normalize(email);
        var known = await db.Set<RoundAlert>().SingleOrDefaultAsync(a => a.NormalizedEmail == address && a.RoundLanguage == roundLanguage, cancellation);
        if (known is { ConfirmedAt: not null } || known?.AskedAt > now - Quiet) return;
        var alert = known ?? Add(email, address, roundLanguage, readerLanguage, now);
        (alert.AskedAt, alert.ReaderLanguage) = (now, readerLanguage);
        post.Send(new Recipient(alert.Email, "", readerLanguage, "UTC"), Question(alert));
        await db.SaveChangesAsync(cancellation);
    }

    private RoundAlert Add(string email, string address, string roundLanguage, string readerLanguage, DateTimeOffset now)
    {
        var alert = new RoundAlert
        {
            Email = email, NormalizedEmail = address, RoundLanguage = roundLanguage, ReaderLanguage = readerLanguage, AskedAt = now,
            Secret = RandomNumberGenerator.GetHexString(40, lowercase: true),
        };
        db.Add(alert);
        return alert;
    }

    private Letter Question(RoundAlert alert) => new("round-alert-question", Text.Of("Tell me when a round opens: please confirm"),
    [
        new Paragraph(Text.Of("Somebody, probably you, would like to know at this address when a round opens in {language}. Please confirm it.", ("language", new NameOfLanguage(alert.RoundLanguage)))),
        new Button(Text.Of("Yes, tell me"), links.To(alert.ReaderLanguage, $"rounds/news/{alert.Secret}")),
        new Paragraph(Text.Of("It was not you? Ignore this message: you will get no other.")),
    ])
    { Why = Text.Of("You receive this message because this address was entered on our site.") };
}

/// <summary>A language by its name in the reader's language.</summary>
internal sealed record NameOfLanguage(string Code) : IReaderFormattable
{
    public string ToString(Formats formats) => formats.LanguageName(Code);
}
