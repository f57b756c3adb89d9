using System.Text;
using ReciproCoach.Matching.Verifier;
using ReciproCoach.Verifier.Tests.Checking;
using ReciproCoach.Verifier.Tests.Making;
using static ReciproCoach.Verifier.Tests.Making.Written;

namespace ReciproCoach.Verifier.Tests;

public sealed class Broken_certificates_are_refused
{
    private static readonly SmallRound Round = SmallRound.Complete(3, 5).Making([0, 1, 2]);
    private static readonly string Good = OfEverybody(3, 15, 5, Bound(3, "\"out\":4,\"pairs\":[[0,1,0]]"));

    [Fact]
    public void While_the_unbroken_one_is_accepted() => Assert.Empty(Round.Check(Good).Faults);

    [Theory]
    [InlineData("", "")]
    [InlineData("{", "")]
    [InlineData("}]}", "}]")]
    [InlineData("}]}", "}]}}")]
    [InlineData("}]}", "}]} {}")]
    [InlineData("reciprocoach-matching-certificate", "something else")]
    [InlineData("\"version\":1", "\"version\":2")]
    [InlineData("\"version\":1,", "")]
    [InlineData("\"version\":1", "\"version\":1,\"version\":1")]
    [InlineData("\"version\":1", "\"version\":1,\"by\":\"me\"")]
    [InlineData("\"people\":3", "\"people\":3.0")]
    [InlineData("\"people\":3", "\"people\":3e0")]
    [InlineData("\"people\":3", "\"people\":\"3\"")]
    [InlineData("\"people\":3", "\"people\":null")]
    [InlineData("\"people\":3", "\"people\":99999999999999999999")]
    [InlineData("\"stages\":[", "\"stages\":{")]
    [InlineData("\"stage\":\"total\"", "\"stage\":\"sum\"")]
    [InlineData("\"stage\":\"total\"", "\"stage\":\"total\",\"floor\":3")]
    [InlineData("\"bound\":{", "\"bond\":{")]
    [InlineData("\"scale\":1", "\"scale\":0")]
    [InlineData("\"scale\":1,", "")]
    [InlineData("\"coach\":[0,0,0]", "\"coach\":[0,0]")]
    [InlineData("\"coach\":[0,0,0]", "\"coach\":[0,0,0,0]")]
    [InlineData("\"coach\":[0,0,0]", "\"coach\":[0,0,0.5]")]
    [InlineData("[[0,1,0]]", "[[0,1]]")]
    [InlineData("[[0,1,0]]", "[[0,1,0,0]]")]
    [InlineData("[[0,1,0]]", "[[0,3,0]]")]
    [InlineData("[[0,1,0]]", "[[0,0,0]]")]
    [InlineData("[[0,1,0]]", "[0,1,0]")]
    [InlineData("\"pairs\"", "\"fix\"")]
    [InlineData("\"pairs\"", "\"\\ud800\"")]
    [InlineData("{\"bound\":{\"scale\":1,\"coach\":[0,0,0]}}", "{}")]
    [InlineData("{\"bound\":{\"scale\":1,\"coach\":[0,0,0]}}", "[]")]
    [InlineData("{\"bound\":{\"scale\":1,\"coach\":[0,0,0]}}", "{\"split\":{}}")]
    [InlineData("{\"bound\":{\"scale\":1,\"coach\":[0,0,0]}}", "{\"split\":{\"person\":0,\"pair\":[0,1]}}")]
    [InlineData("{\"bound\":{\"scale\":1,\"coach\":[0,0,0]}}", "{\"bound\":{\"scale\":1,\"coach\":[0,0,0]},\"split\":{}}")]
    public void In_this_way(string old, string broken)
    {
        var text = old.Length == 0 ? broken : Good.Replace(old, broken, StringComparison.Ordinal);

        Assert.NotEqual(Good, text);
        Assert.Equal([FaultCode.Unreadable], Round.Check(text).Faults.Select(fault => fault.Code));
    }

    [Theory]
    [InlineData("\"objective\":\"total\"", "\"objective\":\"leximin2\"", FaultCode.WrongStages)]
    [InlineData("\"objective\":\"total\"", "\"objective\":\"floor:3\"", FaultCode.WrongStages)]
    [InlineData("\"stage\":\"people\"", "\"stage\":\"total\"", FaultCode.WrongStages)]
    [InlineData("\"people\":3", "\"people\":4", FaultCode.WrongNumber)]
    [InlineData("\"matched\":3", "\"matched\":2", FaultCode.WrongNumber)]
    [InlineData("\"total\":15", "\"total\":16", FaultCode.WrongNumber)]
    [InlineData("\"found\":15", "\"found\":14", FaultCode.WrongNumber)]
    [InlineData("\"found\":3", "\"found\":2", FaultCode.WrongNumber)]
    [InlineData("\"bound\":15", "\"bound\":14", FaultCode.WrongNumber)]
    [InlineData("\"bound\":3", "\"bound\":2", FaultCode.WrongNumber)]
    public void Or_say_what_is_not_so(string old, string wrong, FaultCode code)
    {
        Assert.Contains(old, Good, StringComparison.Ordinal);
        Assert.Contains(code, Round.Check(Good.Replace(old, wrong, StringComparison.Ordinal)).Faults.Select(fault => fault.Code));
    }

    [Fact]
    public void However_bytes_are_changed_nothing_is_thrown_and_what_is_accepted_is_true()
    {
        var random = new Random(1);
        var (round, certificate, _) = Rounds.Solved(Rounds.Random("mutual", 6, 3), new())!.Value;
        for (var change = 0; change < 4_000; change++)
        {
            var bytes = Encoding.UTF8.GetBytes(certificate);
            for (var times = random.Next(1, 4); times > 0; times--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var part = bytes.AsMemory(0, random.Next(3) == 0 ? random.Next(bytes.Length) : bytes.Length);

            var verdict = CertificateVerifier.Verify(round.Round(), round.Matching(), part);

            Assert.True(!verdict.Accepted || EveryCover.Confirm(round, verdict));
        }
    }
}
