using System.Diagnostics;
using ReciproCoach.CoachDirectory.Bench.Contestants;
using ReciproCoach.CoachDirectory.Bench.Inventing;
using ReciproCoach.CoachDirectory.Bench.Measuring;

namespace ReciproCoach.CoachDirectory.Bench.Tables;

/// <summary>
/// Coaches save profiles while fifty questions a second are asked; each question first follows the feed, as the portal's do.
/// Measured on the wall, from before the line in the feed is committed until a search finds the new word.
/// </summary>
internal static class UpdateFigures
{
    private const int Updates = 20, PerSecond = 50;
    private const double Wanted = 1_000;

    public static async Task WriteAsync(Table table, Workshop workshop)
    {
        await using var portal = new FollowedPortal(workshop.House, workshop.Folder, workshop.Coaches);
        using var enough = new CancellationTokenSource();
        var load = LoadAsync(portal, workshop, enough.Token);
        var visible = new List<double>();
        for (var update = 0; update < Updates; update++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300));
            visible.Add(await SaveAndFindAsync(portal, workshop, update));
        }
        await enough.CancelAsync();
        var (answers, seconds) = await load;
        table.Row($"an update visible after, while {answers / seconds:F0} questions a second are answered ({PerSecond} asked)",
            $"{visible.Median().Milliseconds()}, the slowest of {Updates} {visible.Max().Milliseconds()}", $"< {Wanted.Milliseconds()}", visible.Max() < Wanted);
    }

    private static async Task<double> SaveAndFindAsync(FollowedPortal portal, Workshop workshop, int update)
    {
        var word = $"neologism{(char)('a' + update)}";
        var coach = workshop.Coaches.Where(one => one.Profile.Audience is Members.Audience.Public).ElementAt(update);
        var began = Stopwatch.GetTimestamp();
        await portal.SaveAsync(InventCoaches.Saying(coach, word));
        while (true)
        {
            await portal.Follow.CatchUpAsync(workshop.Search.Index, CancellationToken.None);
            var found = workshop.Search.Find(workshop.House.Read.Read(word, "en", forgiving: false), new("en", word, new Dictionary<Searching.Facet, IReadOnlyList<string>>(), 1), Seeing.Reader.Stranger);
            if (found.Coaches.Contains(coach.Profile.Member)) return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
    }

    /// <returns>How many answers were given, in how many seconds.</returns>
    private static async Task<(int Answers, double Seconds)> LoadAsync(FollowedPortal portal, Workshop workshop, CancellationToken enough)
    {
        var (running, began, turn) = (new List<Task>(), Stopwatch.GetTimestamp(), 0);
        using var every = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / PerSecond));
        while (!enough.IsCancellationRequested)
        {
            await every.WaitForNextTickAsync(CancellationToken.None);
            // Ticks a busy machine has missed are made up for.
            for (; turn < Stopwatch.GetElapsedTime(began).TotalSeconds * PerSecond; turn++) running.Add(Task.Run(AskAsync, CancellationToken.None));
        }
        await Task.WhenAll(running);
        return (running.Count, Stopwatch.GetElapsedTime(began).TotalSeconds);

        async Task AskAsync()
        {
            var question = workshop.Questions[turn % workshop.Questions.Count];
            await portal.Follow.CatchUpAsync(workshop.Search.Index, CancellationToken.None);
            workshop.Search.Ask(question.Query, question.Reader);
        }
    }
}
