using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Api;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Rounds.Showing;

namespace ReciproCoach.Rounds.Api;

/// <summary>The public rounds as data, each in the languages it is written in and in no other.</summary>
internal sealed class ReadRoundsOfTheApi(PortalDb db, OpenRounds open, LanguageList languages, PortalLinks links, Shown shown, TimeProvider clock)
{
    /// <summary>Those that can be joined now, in the order of the page that lists them.</summary>
    public async Task<IReadOnlyList<RoundItem>> OpenAsync(string language, CancellationToken cancellation) =>
        [.. (await open.FindAsync(language, null, [], cancellation)).Where(round => round.TextIn(language) is not null).Select(round => ItemOf(round, language))];

    /// <summary>A published round in any phase; null where there is none that says something in the language.</summary>
    public async Task<RoundDetail?> FindAsync(string language, string handle, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var round = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).SingleOrDefaultAsync(r => r.Handle == handle && r.PublishedAt <= now, cancellation);
        if (round?.TextIn(language) is not { } text) return null;
        shown.Note(RoundChanges.Kind, round.Id);
        var paragraphs = text.Description.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(ItemOf(round, language), paragraphs, round.PublishedAt!.Value);
    }

    private RoundItem ItemOf(Round round, string language)
    {
        var (facts, text) = (round.Facts, round.TextFor(language));
        return new()
        {
            Id = facts.Handle, Language = text.Language, IsFallback = false, CoachingLanguage = facts.Language, Kind = facts.Kind, Country = facts.Country,
            Credentials = facts.Credentials, Phase = facts.PhaseAt(clock.GetUtcNow()), Sessions = facts.Sessions, Minutes = facts.Minutes,
            EnrolmentCloses = Of(facts.EnrolmentCloses), RequestsClose = Of(facts.RequestsClose), Starts = Of(facts.Starts), Ends = Of(facts.Ends),
            Fee = new() { MinorUnits = facts.Fee.MinorUnits, Currency = facts.Fee.Currency },
            Places = new() { Total = facts.Places, Taken = facts.PlacesTaken, Left = facts.PlacesLeft },
            Title = text.Title, Summary = text.Summary, Path = round.PathIn(language), Url = links.Absolute(round.PathIn(language)),
            Alternates = [.. languages.All.Where(one => round.TextIn(one.Code) is not null).Select(one => ApiAlternate.Of(links, one.Code, round.PathIn(one.Code)))],
        };
    }

    private static RoundMoment Of(ZonedMoment moment) => new() { Local = moment.Local, Zone = moment.Zone, Utc = moment.Utc };
}
