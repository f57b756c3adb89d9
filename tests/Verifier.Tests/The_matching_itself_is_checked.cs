using ReciproCoach.Matching.Verifier;
using ReciproCoach.Verifier.Tests.Making;

namespace ReciproCoach.Verifier.Tests;

public sealed class The_matching_itself_is_checked
{
    private static readonly string[] People = ["a", "b", "c", "d"];
    private static readonly AllowedPair[] Allowed =
        [.. from client in People from coach in People where client != coach && client + coach != "ca" select new AllowedPair(client, coach, 5)];

    [Theory]
    [InlineData(FaultCode.UnknownPerson, "ab", "bx", "xa")]
    [InlineData(FaultCode.TwoCoaches, "ab", "ac", "bd", "da")]
    [InlineData(FaultCode.TwoClients, "ab", "cb", "bd", "da")]
    [InlineData(FaultCode.NotClosed, "ab", "bd")]
    [InlineData(FaultCode.Self, "ab", "bd", "da", "cc")]
    [InlineData(FaultCode.BothWays, "ab", "ba")]
    [InlineData(FaultCode.NotAllowed, "ab", "bc", "ca")]
    [InlineData(FaultCode.Forbidden, "ab", "bc", "cd", "da")]
    [InlineData(FaultCode.ForcedMissing, "bd", "dc", "cb")]
    public void For(FaultCode code, params string[] pairs)
    {
        var round = Round.Of(People, Allowed, forced: [new("a", "b")], forbidden: [new("c", "d")]);

        var verdict = CertificateVerifier.Verify(round, [.. pairs.Select(pair => new Pair(pair[..1], pair[1..]))], "{}"u8.ToArray());

        Assert.Contains(code, verdict.Faults.Select(fault => fault.Code));
    }

    [Theory]
    [InlineData("aa", "ab5")]
    [InlineData("ab", "ac5")]
    [InlineData("ab", "aa5")]
    [InlineData("ab", "ab5", "ab6")]
    [InlineData("ab", "ab70000")]
    [InlineData("ab", "ab-1")]
    public void A_round_that_is_none_is_refused(string people, params string[] pairs)
    {
        var round = Round.Of(
            people.Select(letter => letter.ToString()),
            pairs.Select(pair => new AllowedPair(pair[..1], pair[1..2], int.Parse(pair[2..], System.Globalization.CultureInfo.InvariantCulture))));

        var verdict = CertificateVerifier.Verify(round, [], "{}"u8.ToArray());

        Assert.All(verdict.Faults, fault => Assert.Equal(FaultCode.Round, fault.Code));
        Assert.False(verdict.Accepted);
    }

    [Fact]
    public void A_round_of_rows_is_read_as_one_of_pairs()
    {
        var small = Rounds.Random("real", 40, 5);
        var (round, certificate, _) = Rounds.Solved(small, new())!.Value;

        var verdict = CertificateVerifier.Verify(
            Round.Of(new Table(round)), round.Matching(), new MemoryStream(System.Text.Encoding.UTF8.GetBytes(certificate)));

        Assert.Empty(verdict.Faults);
    }

    private sealed class Table(Checking.SmallRound round) : IRoundRows
    {
        public IReadOnlyList<string> People { get; } = [.. Enumerable.Range(0, round.People).Select(Checking.SmallRound.Id)];

        public void Read(int client, Span<int> scores)
        {
            for (var coach = 0; coach < scores.Length; coach++)
                scores[coach] = round.Score[client, coach];
        }
    }
}
