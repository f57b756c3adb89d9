using System.Globalization;

namespace ReciproCoach.Platform.Languages.Po;

/// <summary>The C expression of a plural rule, read by recursive descent: one operator table, one level of binding after another.</summary>
internal sealed class PluralExpression(string text)
{
    // C is happy with a hundred brackets; nobody writes them, and a hostile file must not exhaust the stack.
    private const int Deepest = 100;

    private static readonly string[][] Levels =
        [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

    private int position;
    private int depth;

    public Func<ulong, ulong> Parse()
    {
        var rule = Choice();
        Skip();
        return position == text.Length ? rule : throw Unexpected();
    }

    private Func<ulong, ulong> Choice()
    {
        if (++depth > Deepest)
            throw new FormatException($"Plural rule “{text[..40]}…” is nested too deeply.");
        var condition = Binary(0);
        if (Take("?"))
        {
            var test = condition;
            var yes = Choice();
            Require(":");
            var no = Choice();
            condition = n => test(n) != 0 ? yes(n) : no(n);
        }

        depth--;
        return condition;
    }

    private Func<ulong, ulong> Binary(int level)
    {
        if (level == Levels.Length)
            return Unary();
        var result = Binary(level + 1);
        while (Levels[level].FirstOrDefault(Take) is { } sign)
        {
            var (left, right) = (result, Binary(level + 1));
            result = Combine(sign, left, right);
        }

        return result;
    }

    private static Func<ulong, ulong> Combine(string sign, Func<ulong, ulong> left, Func<ulong, ulong> right) => sign switch
    {
        "||" => n => left(n) != 0 || right(n) != 0 ? 1UL : 0,
        "&&" => n => left(n) != 0 && right(n) != 0 ? 1UL : 0,
        "==" => n => left(n) == right(n) ? 1UL : 0,
        "!=" => n => left(n) != right(n) ? 1UL : 0,
        "<=" => n => left(n) <= right(n) ? 1UL : 0,
        ">=" => n => left(n) >= right(n) ? 1UL : 0,
        "<" => n => left(n) < right(n) ? 1UL : 0,
        ">" => n => left(n) > right(n) ? 1UL : 0,
        "+" => n => unchecked(left(n) + right(n)),
        "-" => n => unchecked(left(n) - right(n)),
        "*" => n => unchecked(left(n) * right(n)),
        "/" => n => left(n) / right(n),
        _ => n => left(n) % right(n),
    };

    private Func<ulong, ulong> Unary()
    {
        var marks = 0;
        while (Take("!"))
            marks++;
        var operand = Operand();
        return marks == 0 ? operand
            : marks % 2 == 1 ? n => operand(n) == 0 ? 1UL : 0
            : n => operand(n) != 0 ? 1UL : 0;
    }

    private Func<ulong, ulong> Operand()
    {
        if (Take("n"))
            return n => n;
        if (Take("("))
        {
            var inner = Choice();
            Require(")");
            return inner;
        }

        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        return ulong.TryParse(text.AsSpan(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? _ => number
            : throw Unexpected();
    }

    private bool Take(string sign)
    {
        Skip();
        if (!text.AsSpan(position).StartsWith(sign, StringComparison.Ordinal))
            return false;
        position += sign.Length;
        return true;
    }

    private void Require(string sign)
    {
        if (!Take(sign))
            throw Unexpected();
    }

    private void Skip()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }

    private FormatException Unexpected() => new(position < text.Length
        ? $"Plural rule “{text}”: “{text[position]}” is not expected at character {position + 1}."
        : $"Plural rule “{text}” ends too early.");
}
