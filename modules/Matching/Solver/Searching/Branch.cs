using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>A part of the search space: what was decided on the way to it, and a bound on the cost of every matching in it.</summary>
/// <param name="Bound">No matching in this branch costs less.</param>
/// <param name="Decisions">Newest first, shared with its siblings.</param>
/// <param name="Start">The best relaxation of the parent, shared with its siblings.</param>
/// <param name="Node">Where the proof of this branch will stand.</param>
internal sealed record Branch(long Bound, Decision? Decisions, Relaxation Start, ProofNode Node)
{
    public int Depth => Decisions?.Depth ?? 0;
}

/// <summary>What is settled about one pair of people, and everything settled before.</summary>
internal abstract class Decision(Decision? before)
{
    public Decision? Before => before;

    public int Depth { get; } = (before?.Depth ?? 0) + 1;

    public abstract void ApplyTo(Arcs arcs);
}

/// <summary>This pair is made, hence its reverse is not.</summary>
internal sealed class Made(Decision? before, int client, int coach) : Decision(before)
{
    public override void ApplyTo(Arcs arcs)
    {
        foreach (var other in arcs.Coaches(client))
        {
            if (other != coach)
                arcs.Ban(client, other);
        }

        for (var other = 0; other < arcs.People; other++)
        {
            if (other != client)
                arcs.Ban(other, coach);
        }

        arcs.Ban(coach, client);
    }
}

/// <summary>These two are made a pair in neither direction.</summary>
internal sealed class Apart(Decision? before, int one, int other) : Decision(before)
{
    public override void ApplyTo(Arcs arcs)
    {
        arcs.Ban(one, other);
        arcs.Ban(other, one);
    }
}
