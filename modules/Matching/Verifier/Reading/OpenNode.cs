using ReciproCoach.Matching.Verifier.Claims;

namespace ReciproCoach.Matching.Verifier.Reading;

/// <summary>A node whose end has not been read yet.</summary>
internal sealed class OpenNode
{
    public Fields Fields = new("a node");

    public List<Prices> Fixes { get; } = [];

    public Prices? Bound { get; set; }

    public Split? Split { get; set; }

    public Node Finish(in JsonCursor cursor) => Bound is null == Split is null
        ? throw cursor.Unexpected("a node that has not exactly one of “bound” and “split”")
        : new(Fixes, Bound, Split);
}
