using System.Globalization;
using System.Text;
using MimeKit;
using ReciproCoach.Doubles.Mail;

namespace ReciproCoach.Mail.Tests;

public sealed class SmtpDelivers
{
    [Fact]
    public async Task The_server_gets_the_message_in_both_forms()
    {
        await using var sink = new SmtpSink();
        await using var house = await OpenAsync(sink);
        var id = await house.SendAsync();

        await house.DeliverAsync();

        var sunk = Assert.Single(sink.Received);
        Assert.Equal(("team@portal.example", "anna@example.org"), (sunk.From, Assert.Single(sunk.To)));
        var mail = Parsed(sunk);
        Assert.Equal("\"The team\" <team@portal.example>", mail.From.ToString());
        Assert.Equal("A round opens", mail.Subject);
        Assert.Equal($"{id}@portal.example", mail.MessageId);
        Assert.Equal(["text/plain", "text/html"], Assert.IsType<MultipartAlternative>(mail.Body).Select(part => part.ContentType.MimeType));
        Assert.NotNull((await house.RowAsync(id)).DoneAt);
    }

    [Fact]
    public async Task Refused_for_good_is_given_up_at_once()
    {
        await using var sink = new SmtpSink { Mood = SmtpMood.RefuseForGood };
        await using var house = await OpenAsync(sink);
        var id = await house.SendAsync();

        await house.DeliverAsync();

        var row = await house.RowAsync(id);
        Assert.Equal(1, row.Tries);
        Assert.NotNull(row.GivenUpAt);
        Assert.Contains("550", row.LastProblem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_for_now_is_sent_later()
    {
        await using var sink = new SmtpSink { Mood = SmtpMood.RefuseForNow };
        await using var house = await OpenAsync(sink);
        var id = await house.SendAsync();
        await house.DeliverAsync();
        Assert.Null((await house.RowAsync(id)).GivenUpAt);

        sink.Mood = SmtpMood.Accept;
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.DeliverAsync();

        Assert.Single(sink.Received);
        Assert.NotNull((await house.RowAsync(id)).DoneAt);
    }

    [Fact]
    public async Task Where_the_outcome_is_unknown_the_same_bytes_go_again_under_the_same_id()
    {
        await using var sink = new SmtpSink { Mood = SmtpMood.TakeAndHangUp };
        await using var house = await OpenAsync(sink);
        var id = await house.SendAsync();
        await house.DeliverAsync();
        Assert.Null((await house.RowAsync(id)).DoneAt);

        sink.Mood = SmtpMood.Accept;
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.DeliverAsync();

        Assert.Equal(2, sink.Received.Count);
        Assert.Equal(sink.Received[0].Data, sink.Received[1].Data);
        Assert.Equal($"{id}@portal.example", Parsed(sink.Received[1]).MessageId);
    }

    [Fact]
    public async Task A_server_that_is_away_loses_nothing()
    {
        int port;
        await using (var gone = new SmtpSink()) port = gone.Port;
        await using var house = await MailHouse.OpenAsync(Settings(port));
        var id = await house.SendAsync();

        await house.DeliverAsync();

        var row = await house.RowAsync(id);
        Assert.Equal((null, null, 1), (row.DoneAt, row.GivenUpAt, row.Tries));
        Assert.True(row.DueAt > house.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_server_without_encryption_is_told_nothing_where_encryption_is_asked_for()
    {
        await using var sink = new SmtpSink();
        await using var house = await MailHouse.OpenAsync([.. Settings(sink.Port), ("Mail:Smtp:Security", "StartTls")]);
        var id = await house.SendAsync();

        await house.DeliverAsync();

        Assert.Empty(sink.Received);
        Assert.Null((await house.RowAsync(id)).DoneAt);
    }

    private static Task<MailHouse> OpenAsync(SmtpSink sink) => MailHouse.OpenAsync(Settings(sink.Port));

    private static (string, string)[] Settings(int port) =>
    [
        ("Mail:Provider", "Smtp"), ("Mail:From:Name", "The team"),
        ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", port.ToString(CultureInfo.InvariantCulture)), ("Mail:Smtp:Security", "None"),
    ];

    private static MimeMessage Parsed(SunkMail sunk) => MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(sunk.Data)));
}
