using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Money;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Desk;

/// <param name="Why">Of a refund; null where the task is another.</param>
internal sealed record DeskTaskLine(Guid Id, DeskTaskKind Kind, string Name, string Email, string Round, string Reference, Amount Amount, DateTimeOffset SetAt, Text? Why);

/// <param name="IsClosed">The place has been given back; money may still arrive.</param>
internal sealed record AwaitedLine(Guid Id, string Name, string Round, string Reference, Amount Amount, DateTimeOffset OpenedAt, bool IsClosed);

/// <summary>Reads what lies on a coordinator's desk, the oldest first.</summary>
internal sealed class DeskLists(PortalDb db, IMembers members, IRounds rounds, Words words, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>Transfers that come later than this have found another way to somebody.</summary>
    private static readonly TimeSpan AwaitedFor = TimeSpan.FromDays(60);

    public async Task<IReadOnlyList<DeskTaskLine>> TasksAsync(IReadOnlyList<string> languages, CancellationToken cancellation)
    {
        var open = await (from task in db.Set<DeskTask>()
                          join payment in db.Set<Payment>() on task.PaymentId equals payment.Id
                          join refund in db.Set<Refund>() on task.Subject equals refund.Id into refunds
                          from refund in refunds.DefaultIfEmpty()
                          where task.DoneAt == null && languages.Contains(task.Language)
                          orderby task.SetAt
                          select new { Task = task, Payment = payment, Reason = refund == null ? null : (RefundReason?)refund.Reason })
            .AsNoTracking().Take(Most).ToListAsync(cancellation);
        var (names, titles) = await NamesAsync(open.Select(one => one.Payment).ToList(), cancellation);
        return [.. open.Select(one => new DeskTaskLine(
            one.Task.Id, one.Task.Kind, names[one.Payment.Member].Name, names[one.Payment.Member].Email, titles[one.Payment.Round], one.Payment.Reference,
            one.Payment.Amount, one.Task.SetAt, one.Reason is { } reason ? RefundLetter.Why(reason) : null))];
    }

    public async Task<IReadOnlyList<AwaitedLine>> AwaitedAsync(IReadOnlyList<string> languages, CancellationToken cancellation)
    {
        var since = clock.GetUtcNow() - AwaitedFor;
        var open = await db.Set<Payment>().AsNoTracking()
            .Where(p => languages.Contains(p.Language) && p.OpenedAt > since && !db.Set<Receipt>().Any(r => r.PaymentId == p.Id && r.Settles))
            .OrderBy(p => p.ClosedAt != null).ThenBy(p => p.OpenedAt).Take(Most).ToListAsync(cancellation);
        var (names, titles) = await NamesAsync(open, cancellation);
        return [.. open.Select(p => new AwaitedLine(p.Id, names[p.Member].Name, titles[p.Round], p.Reference, p.Amount, p.OpenedAt, p.ClosedAt is not null))];
    }

    private async Task<(IReadOnlyDictionary<Guid, MemberCard> Names, Dictionary<Guid, string> Titles)> NamesAsync(IReadOnlyList<Payment> payments, CancellationToken cancellation)
    {
        var names = await members.ManyAsync([.. payments.Select(p => p.Member).Distinct()], cancellation);
        var titles = new Dictionary<Guid, string>();
        foreach (var round in payments.Select(p => p.Round).Distinct()) titles[round] = await rounds.TitleAsync(round, words.Language.Code, cancellation);
        return (names, titles);
    }
}
