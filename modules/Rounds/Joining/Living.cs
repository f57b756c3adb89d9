using System.Linq.Expressions;

namespace ReciproCoach.Rounds.Joining;

/// <summary>The enrolments that take a place or wait for one; a member has one at most in a round, and the database says so.</summary>
internal static class Living
{
    public static readonly Expression<Func<Enrolment, bool>> Enrolments =
        e => e.State == EnrolmentState.Held || e.State == EnrolmentState.Confirmed || e.State == EnrolmentState.Waiting;

    public static bool IsAlive(Enrolment one) => one.State is EnrolmentState.Held or EnrolmentState.Confirmed or EnrolmentState.Waiting;
}
