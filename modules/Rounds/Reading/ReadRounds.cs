using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Reading;

/// <summary>The rounds as other rooms see them.</summary>
internal sealed class ReadRounds(PortalDb db, PublishedMatching matching) : IRounds
{
    private IQueryable<Round> All => db.Set<Round>().AsNoTracking();

    public async Task<RoundFacts?> FindAsync(Guid round, CancellationToken cancellation) =>
        (await All.SingleOrDefaultAsync(r => r.Id == round, cancellation))?.Facts;

    public async Task<RoundFacts?> FindByHandleAsync(string handle, CancellationToken cancellation) =>
        (await All.SingleOrDefaultAsync(r => r.Handle == handle, cancellation))?.Facts;

    public async Task<IReadOnlyList<RoundFacts>> InLanguagesAsync(IReadOnlyCollection<string> languages, CancellationToken cancellation)
    {
        var rounds = await All.Where(r => languages.Contains(r.Language) && r.PublishedAt != null)
            .OrderByDescending(r => r.Starts.Utc).ThenBy(r => r.Id).ToListAsync(cancellation);
        return [.. rounds.Select(r => r.Facts)];
    }

    public async Task<IReadOnlyDictionary<Guid, RoundFacts>> ManyAsync(IReadOnlyCollection<Guid> rounds, CancellationToken cancellation) =>
        (await All.Where(r => rounds.Contains(r.Id)).ToListAsync(cancellation)).ToDictionary(r => r.Id, r => r.Facts);

    public async Task<string> TitleAsync(Guid round, string language, CancellationToken cancellation) =>
        (await TitleAsync(round, cancellation)).In(language);

    public async Task<RoundTitle> TitleAsync(Guid round, CancellationToken cancellation) =>
        (await All.Include(r => r.Texts).SingleOrDefaultAsync(r => r.Id == round, cancellation))?.Title
        ?? throw new InvalidOperationException($"There is no round {round}.");

    public Task MatchingPublishedAsync(Guid round, IReadOnlyList<LeftOut> leftOut, CancellationToken cancellation) =>
        matching.RunAsync(round, leftOut, cancellation);
}
