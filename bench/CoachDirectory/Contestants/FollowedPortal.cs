using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.Members;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Bench.Contestants;

/// <summary>The portal's feed of changes on SQLite, and what follows it; the coaches it reads are the invented ones.</summary>
internal sealed class FollowedPortal : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Invented invented;

    public FollowedPortal(House house, string folder, IReadOnlyList<CoachFacts> coaches)
    {
        invented = new(coaches);
        services = new ServiceCollection().AddDbContext<PortalDb>(database => database.UseSqlite($"Data Source={Path.Combine(folder, "feed.db")}"))
            .AddSingleton<IModelPart, FeedAlone>().AddSingleton(house.Clock).AddSingleton(house.Describe).AddScoped<ChangesFeed>().AddScoped<ReadCoaches>()
            .AddSingleton<IProfiles>(invented).AddSingleton<ITestimonials>(invented).AddSingleton<IOpenParticipants>(invented)
            .AddSingleton<WhoIsConcerned>().AddSingleton<FollowChanges>().BuildServiceProvider();
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<PortalDb>().Database.EnsureCreated();
        Follow = services.GetRequiredService<FollowChanges>();
    }

    public FollowChanges Follow { get; }

    /// <summary>The coach saves a profile.</summary>
    public async Task SaveAsync(CoachFacts coach)
    {
        invented.Save(coach);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ChangesFeed>().Add(ProfileChanges.Kind, coach.Profile.Member);
        await scope.ServiceProvider.GetRequiredService<PortalDb>().SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class FeedAlone : IModelPart
    {
        public void Build(ModelBuilder model) => model.Entity<Change>().HasKey(change => change.Id);
    }
}
