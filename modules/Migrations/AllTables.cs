using ReciproCoach.Coaching;
using ReciproCoach.Content.Store;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Members;
using ReciproCoach.Payments;
using ReciproCoach.Platform;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.Migrations;

/// <summary>The tables of every module, for design time. A test holds it against what the running portal registers.</summary>
internal static class AllTables
{
    public static IReadOnlyList<IModelPart> Parts { get; } =
    [
        new PlatformTables(),
        new ContentTables(),
        new MembersTables(),
        new RoundsTables(),
        new PaymentsTables(),
        new DeskTables(),
        new CoachingTables(),
    ];
}
