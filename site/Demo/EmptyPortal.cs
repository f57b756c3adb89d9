using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using ReciproCoach.Content;
using ReciproCoach.Members;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Site.Demo;

/// <summary>
/// Empties every table except the programme's pages, the key ring and the feed of changes, which tells search indexes and caches
/// of other processes to forget the people who are gone.
/// </summary>
internal sealed class EmptyPortal(PortalDb db, ChangesFeed changes, IProfiles profiles)
{
    private const int Page = 500;

    public Task RunAsync(CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        await ForgetProfilesAsync(cancellation);
        foreach (var table in DependantsFirst()) await EmptyAsync(table, cancellation);
        db.ChangeTracker.Clear();
    }, cancellation);

    private async Task EmptyAsync(ITable table, CancellationToken cancellation)
    {
        var sql = "DELETE FROM " + db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table.Name, table.Schema);
        await db.Database.ExecuteSqlRawAsync(sql, cancellation);
    }

    private async Task ForgetProfilesAsync(CancellationToken cancellation)
    {
        Guid? last = null;
        while (await profiles.PublicAsync(last, Page, cancellation) is { Count: > 0 } some)
        {
            foreach (var profile in some) changes.Add("profile", profile.Member);
            last = some[^1].Member;
        }
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The tables to empty, each before those it points to.</summary>
    private List<ITable> DependantsFirst()
    {
        var left = db.Model.GetRelationalModel().Tables.Where(table => !Stays(table)).ToList();
        var order = new List<ITable>();
        while (left.Count > 0)
        {
            var next = left.First(table => table.ReferencingForeignKeyConstraints.All(key => key.Table == table || !left.Contains(key.Table)));
            left.Remove(next);
            order.Add(next);
        }
        return order;
    }

    private static bool Stays(ITable table)
    {
        var kept = table.EntityTypeMappings.First().TypeBase.ClrType;
        return kept == typeof(Change) || kept == typeof(DataProtectionKey) || kept.Assembly == typeof(IPages).Assembly;
    }
}
