using ReciproCoach.Matching.Verifier;
using ReciproCoach.Verifier.Tests.Checking;
using static ReciproCoach.Verifier.Tests.Making.Written;

namespace ReciproCoach.Verifier.Tests;

/// <summary>One small round for each thing a proof can say; each is refused as soon as that is missing.</summary>
public sealed class Proofs_by_hand
{
    // 0 and 1 like each other, 2 and 3 do: the best circle of four makes each of these pairs one way only.
    private static readonly SmallRound TwoCouples = SmallRound.Of(4, (i, j) => i / 2 == j / 2 ? 10 : 1).Making([0, 1, 2, 3]);

    // Two triangles, joined by three pairs that score 1: three would need a fourth crossing, so two is the most.
    private static readonly SmallRound Prism = SmallRound.Of(6, (i, j) => i / 3 == j / 3 ? 0 : i % 3 == j % 3 ? 1 : -1).Making([0, 2, 1, 4, 5, 3]);

    // No prices but a high one on leaving people out, of whom nobody is.
    private static readonly string Plain = Bound(4, "\"out\":99");
    private static readonly string Priced = Bound(4, "\"out\":99,\"pairs\":[[0,1,9],[2,3,9]]");

    [Fact]
    public void A_matching_at_every_clients_best_score_needs_no_prices() =>
        Accepted(SmallRound.Complete(3, 5).Making([0, 1, 2]), OfEverybody(3, 15, 5, Bound(3)));

    [Fact]
    public void Prices_of_two_way_pairs()
    {
        Accepted(TwoCouples, OfEverybody(4, 22, 10, Priced));
        Accepted(TwoCouples, OfEverybody(4, 22, 10, Bound(4, "\"out\":99,\"pairs\":[[0,1,4],[0,1,5],[2,3,9]]")));
        Refused(FaultCode.Unproved, TwoCouples, OfEverybody(4, 22, 10, Bound(4, "\"out\":99,\"pairs\":[[0,1,9],[2,3,8]]")));
        Refused(FaultCode.Unproved, TwoCouples, OfEverybody(4, 22, 10, Plain));
        Refused(FaultCode.Unreadable, TwoCouples, OfEverybody(4, 22, 10, Bound(4, "\"out\":99,\"pairs\":[[1,0,9],[2,3,9]]")));
        Refused(FaultCode.Unreadable, TwoCouples, OfEverybody(4, 22, 10, Bound(4, "\"out\":99,\"pairs\":[[0,1,-9],[2,3,9]]")));
    }

    [Fact]
    public void A_gap_is_accepted_and_said()
    {
        var verdict = TwoCouples.Check(OfEverybody(4, 22, 10, Bound(4), bound: 40));

        Assert.True(verdict.Accepted);
        Assert.False(verdict.Proven);
        Assert.Equal((22, 40), (verdict.Total, verdict.Bound));
    }

    [Fact]
    public void Splits_on_a_pair_to_the_last_branch()
    {
        string Other(string back) => Split("\"pair\":[2,3]", ("there", Plain), ("back", back), ("apart", Plain));
        Accepted(TwoCouples, OfEverybody(4, 22, 10, Split("\"pair\":[0,1]", ("there", Other(Plain)), ("back", Other(Plain)), ("apart", Plain))));
        Refused(FaultCode.Unproved, TwoCouples, OfEverybody(4, 22, 10, Split("\"pair\":[0,1]", ("there", Plain), ("back", Other(Plain)), ("apart", Plain))));
        Refused(FaultCode.Unreadable, TwoCouples, OfEverybody(4, 22, 10, Split("\"pair\":[0,1]", ("there", Other(Plain)), ("back", Other(Plain)))));
        Refused(FaultCode.Unreadable, TwoCouples, OfEverybody(4, 22, 10, Split("\"pair\":[0,1]", ("there", Other(Plain)), ("back", Other(Plain)), ("no", Plain))));
    }

    [Fact]
    public void And_a_refusal_names_stage_and_node()
    {
        var weak = Split("\"pair\":[2,3]", ("there", Plain), ("back", Plain), ("apart", Plain));
        var fault = Assert.Single(TwoCouples.Check(OfEverybody(4, 22, 10, Split("\"pair\":[0,1]", ("there", weak), ("back", Plain), ("apart", Plain)))).Faults);

        Assert.Equal("Stage total, node root/back: the prices prove a cost of 9, the claim needs 18.", fault.Sentence);
    }

    [Fact]
    public void Splits_on_a_made_pair()
    {
        Accepted(TwoCouples, OfEverybody(4, 22, 10, Split("\"made\":[0,1]", ("yes", Priced), ("no", Priced))));
        Refused(FaultCode.Unproved, TwoCouples, OfEverybody(4, 22, 10, Split("\"made\":[0,1]", ("yes", Priced), ("no", Plain))));
        Refused(FaultCode.Unreadable, TwoCouples, OfEverybody(4, 22, 10, Split("\"made\":[0,0]", ("yes", Priced), ("no", Priced))));
    }

    [Fact]
    public void Splits_on_a_person_and_the_price_of_leaving_out()
    {
        Accepted(TwoCouples, OfEverybody(4, 22, 10, Split("\"person\":0", ("out", Priced), ("in", Priced))));
        Refused(FaultCode.Unproved, TwoCouples, OfEverybody(4, 22, 10, Split("\"person\":0", ("out", Bound(4, "\"out\":8")), ("in", Priced))));
    }

    [Fact]
    public void Odd_sets()
    {
        string Odd(string coaches, string teeth, int price) =>
            OfEverybody(6, 2, 1, Bound(6, $$"""
                "out":1,"odd":[{"clients":[0,1,2],"coaches":[{{coaches}}],"teeth":[{{teeth}}],"price":{{price}}}]
                """.Trim()));

        Accepted(Prism, Odd("0,1,2", "[0,3],[1,4],[2,5]", 1));
        Refused(FaultCode.Unproved, Prism, Odd("0,1,2", "[0,3],[1,4],[2,5]", 0));
        Refused(FaultCode.Unproved, Prism, Odd("0,1", "[0,3],[1,4]", 1));
        Refused(FaultCode.Unproved, Prism, Odd("0,1,2", "[0,1],[1,4],[2,5]", 1));
        Refused(FaultCode.Unreadable, Prism, Odd("0,1,2", "[0,3],[1,4]", 1));
        Refused(FaultCode.Unreadable, Prism, Odd("0,1,2", "[0,3],[0,3],[2,5]", 1));
        Refused(FaultCode.Unreadable, Prism, Odd("0,1,1", "[0,3],[1,4],[2,5]", 1));
        Refused(FaultCode.Unreadable, Prism, Odd("0,1,2", "[0,3],[1,4],[2,5]", -1));
    }

    [Fact]
    public void Fixes_in_their_order_and_a_fix_that_leaves_nothing_proves_the_rest()
    {
        string Fixed(int price) => OfEverybody(4, 22, 10, $$"""
            {"fix":[{{Prices(4, $"\"out\":99,\"pairs\":[[0,1,{price}],[2,3,{price}]]")}}],"bound":{{Prices(4)}}}
            """.Trim());
        Accepted(TwoCouples, Fixed(9));
        Refused(FaultCode.Unproved, TwoCouples, Fixed(0));
    }

    [Fact]
    public void Dead_ends_prove_that_two_stay_alone()
    {
        var two = SmallRound.Complete(2, 7);
        string None(int bound) => Certificate("total", 2, 0, 0, 7, Stage("people", 0, bound, Bound(2)), Stage("total", 0, 0, Bound(2)));

        Accepted(two, None(0));
        Assert.True(two.Check(None(0)).Proven);
        Assert.False(two.Check(None(1)).Proven);
    }

    [Fact]
    public void Floors_and_the_price_of_what_they_have_settled()
    {
        // With nobody below 3, only the poorer circle is left.
        var round = SmallRound.Of(3, (i, j) => (i + 1) % 3 == j ? 4 : 10).With(0, 2, 1).Making([0, 1, 2]);
        string Fair(string more) => Certificate("floor:3", 3, 3, 12, 10, Stage("people", 3, 3, Bound(3)), Stage("below", 0, 0, Bound(3), 3), Stage("total", 12, 12, Bound($$"""{"scale":1,"coach":[6,0,12],"out":99{{more}}}""")));

        Accepted(round, Fair(",\"below\":[99]"));
        Refused(FaultCode.Unproved, round, Fair(""));
        Refused(FaultCode.Unproved, round, Fair(",\"below\":[99,1]"));
    }

    [Fact]
    public void A_price_on_what_the_stage_itself_counts_is_no_proof()
    {
        var round = SmallRound.Complete(4, 1).Making([0, 1, 2]);
        string Claim(string people) => Certificate("total", 4, 3, 3, 1, Stage("people", 3, 3, people), Stage("total", 3, 3, Bound(4)));

        Refused(FaultCode.Unproved, round, Claim(Bound(4, "\"out\":-9")));
        Refused(FaultCode.Unproved, round, Claim(Bound(4)));
    }

    [Fact]
    public void A_tree_as_deep_as_a_hundred_thousand_splits()
    {
        var (deep, closing) = (new System.Text.StringBuilder(), new System.Text.StringBuilder());
        for (var level = 0; level < 100_000; level++)
        {
            deep.Append("{\"split\":{\"person\":0,\"out\":{\"bound\":{\"scale\":1,\"out\":9,\"coach\":[0,0,0]}},\"in\":");
            closing.Append("}}");
        }

        Accepted(SmallRound.Complete(3, 5).Making([0, 1, 2]), OfEverybody(3, 15, 5, deep + Bound(3) + closing));
    }

    [Fact]
    public void Numbers_beyond_64_bits_are_refused() =>
        Refused(FaultCode.Overflow, SmallRound.Complete(3, 5).Making([0, 1, 2]), OfEverybody(3, 15, 5, Bound($$"""{"scale":{{long.MaxValue}},"coach":[0,0,0]}"""), bound: 10_000_000).Replace("\"top\":5", "\"top\":3000000000", StringComparison.Ordinal));

    private static void Accepted(SmallRound round, string certificate)
    {
        var verdict = round.Check(certificate);
        Assert.Empty(verdict.Faults);
        Assert.True(EveryCover.Confirm(round, verdict));
    }

    private static void Refused(FaultCode code, SmallRound round, string certificate) =>
        Assert.Contains(code, round.Check(certificate).Faults.Select(fault => fault.Code));
}
