using ReciproCoach.Matching.Verifier.Claims;

namespace ReciproCoach.Matching.Verifier.Reading;

/// <summary>Reads a tree of nodes with a stack of its own, so that no depth can overflow the program's.</summary>
internal sealed class NodeReader(int people)
{
    private readonly PricesReader prices = new(people);
    private readonly Stack<OpenNode> nodes = new();
    private readonly Stack<OpenSplit> splits = new();

    public Node Read(ref JsonCursor cursor)
    {
        cursor.OpenObject();
        nodes.Push(new());
        while (true)
        {
            var inSplit = splits.Count > 0 && splits.Count == nodes.Count;
            if (cursor.NextName(out var name))
            {
                if (inSplit)
                    splits.Peek().Take(name, ref cursor, people, nodes);
                else
                    TakeOfNode(name, ref cursor);
            }
            else if (inSplit)
            {
                nodes.Peek().Split = splits.Pop().Finish(cursor);
            }
            else
            {
                var node = nodes.Pop().Finish(cursor);
                if (nodes.Count == 0)
                    return node;
                splits.Peek().Close(node);
            }
        }
    }

    private void TakeOfNode(string name, ref JsonCursor cursor)
    {
        var node = nodes.Peek();
        node.Fields.Take(name, cursor);
        switch (name)
        {
            case "fix":
                cursor.OpenArray();
                while (cursor.NextItem())
                    node.Fixes.Add(prices.ReadHere(ref cursor));
                break;
            case "bound":
                cursor.OpenObject();
                node.Bound = prices.ReadHere(ref cursor);
                break;
            case "split":
                cursor.OpenObject();
                splits.Push(new());
                break;
            default:
                throw node.Fields.Unknown(name, cursor);
        }
    }
}
