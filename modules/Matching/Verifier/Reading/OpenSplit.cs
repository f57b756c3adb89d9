using ReciproCoach.Matching.Verifier.Claims;

namespace ReciproCoach.Matching.Verifier.Reading;

/// <summary>A split whose end has not been read yet: what it is on, and the branches so far.</summary>
internal sealed class OpenSplit
{
    private static readonly Dictionary<string, (SplitKind Kind, string[] Branches)> Kinds = new(StringComparer.Ordinal)
    {
        ["pair"] = (SplitKind.Pair, ["there", "back", "apart"]),
        ["person"] = (SplitKind.Person, ["out", "in"]),
        ["made"] = (SplitKind.Made, ["yes", "no"]),
    };

    private readonly Dictionary<string, Node> branches = new(StringComparer.Ordinal);
    private Fields fields = new("a split");
    private string? subject;
    private string open = "";
    private int[] on = [];

    public void Take(string name, ref JsonCursor cursor, int people, Stack<OpenNode> nodes)
    {
        fields.Take(name, cursor);
        if (Kinds.ContainsKey(name))
        {
            if (subject is not null)
                throw cursor.Unexpected("a split on two things");
            subject = name;
            on = name == "person" ? [Numbers.Person(cursor.Number(), people, cursor)] : Numbers.People(ref cursor, people);
        }
        else if (Array.Exists([.. Kinds.Values], kind => kind.Branches.Contains(name)))
        {
            open = name;
            cursor.OpenObject();
            nodes.Push(new());
        }
        else
        {
            throw fields.Unknown(name, cursor);
        }
    }

    public void Close(Node branch) => branches[open] = branch;

    public Split Finish(in JsonCursor cursor)
    {
        if (subject is null)
            throw cursor.Unexpected("a split on nothing");
        var (kind, names) = Kinds[subject];
        fields.Need(cursor, names);
        if (branches.Count != names.Length)
            throw cursor.Unexpected("a split with a branch of another kind");
        if (kind != SplitKind.Person && (on.Length != 2 || on[0] == on[1]))
            throw cursor.Unexpected("a split on what is no pair of two people");
        return new(kind, on[0], on[^1], [.. names.Select(name => (name, branches[name]))]);
    }
}
