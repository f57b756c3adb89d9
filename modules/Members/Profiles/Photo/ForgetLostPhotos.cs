using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.Profiles.Photo;

/// <summary>
/// Deletes files that belong to no profile: a process may die between writing a photograph and saving whose it is, and a
/// database put back from a backup no longer knows the newest. Nobody's face is left lying about.
/// </summary>
internal sealed class ForgetLostPhotos(IServiceScopeFactory scopes, PhotoFolder folder, TimeProvider clock) : IBackgroundWork
{
    // Long enough for a photograph just written to be saved.
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var old = folder.WrittenBefore(clock.GetUtcNow() - Grace).ToLookup(PrintOf);
        await using var scope = scopes.CreateAsyncScope();
        var profiles = scope.ServiceProvider.GetRequiredService<PortalDb>().Set<Profile>();
        foreach (var some in old.Select(files => files.Key).Chunk(500))
        {
            var known = await profiles.Where(one => some.Contains(one.PhotoPrint!)).Select(one => one.PhotoPrint!).ToHashSetAsync(cancellation);
            foreach (var file in some.Where(print => !known.Contains(print)).SelectMany(print => old[print])) folder.Delete(file);
        }
    }

    /// <summary>What a file's name begins with, also that of one never finished.</summary>
    private static string PrintOf(string file) => file.Split('-')[0];
}
