using ReciproCoach.Doubles.Mail;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Mail.Tests;

public sealed class SendGridDelivers
{
    [Fact]
    public async Task SendGrid_gets_one_recipient_both_forms_and_our_id()
    {
        await using var sendGrid = await SendGridDouble.StartAsync();
        await using var house = await OpenAsync(sendGrid);
        var id = await house.SendAsync(how: new() { ReplyTo = "desk@portal.example", UnsubscribeUrl = "https://portal.example/it/stop/abc" });

        await house.DeliverAsync();

        var body = Assert.Single(sendGrid.Accepted);
        var person = Assert.Single(body.GetProperty("personalizations").EnumerateArray());
        Assert.Equal("anna@example.org", Assert.Single(person.GetProperty("to").EnumerateArray()).GetProperty("email").GetString());
        Assert.Equal(id.ToString(), person.GetProperty("custom_args").GetProperty("outbox_id").GetString());
        Assert.Equal($"<{id}@portal.example>", person.GetProperty("headers").GetProperty("Message-ID").GetString());
        Assert.Equal("auto-generated", person.GetProperty("headers").GetProperty("Auto-Submitted").GetString());
        Assert.Equal("List-Unsubscribe=One-Click", person.GetProperty("headers").GetProperty("List-Unsubscribe-Post").GetString());
        Assert.Equal(["text/plain", "text/html"], body.GetProperty("content").EnumerateArray().Select(part => part.GetProperty("type").GetString()));
        Assert.Equal("desk@portal.example", body.GetProperty("reply_to").GetProperty("email").GetString());
        Assert.Equal("round-news", Assert.Single(body.GetProperty("categories").EnumerateArray()).GetString());
        Assert.NotNull((await house.RowAsync(id)).DoneAt);
    }

    [Fact]
    public async Task Nothing_is_tracked()
    {
        await using var sendGrid = await SendGridDouble.StartAsync();
        await using var house = await OpenAsync(sendGrid);
        await house.SendAsync();

        await house.DeliverAsync();

        var tracking = Assert.Single(sendGrid.Accepted).GetProperty("tracking_settings");
        foreach (var kind in new[] { "click_tracking", "open_tracking", "subscription_tracking" })
            Assert.False(tracking.GetProperty(kind).GetProperty("enable").GetBoolean(), kind);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task A_message_it_refuses_is_given_up_at_once(int status)
    {
        await using var sendGrid = await SendGridDouble.StartAsync();
        await using var house = await OpenAsync(sendGrid);
        sendGrid.AnswerNext(status);
        var id = await house.SendAsync();

        await house.DeliverAsync();

        var row = await house.RowAsync(id);
        Assert.NotNull(row.GivenUpAt);
        Assert.Contains("as the test asked", row.LastProblem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(401)]
    [InlineData(403)]
    public async Task What_may_pass_is_tried_again_with_the_same_body(int status)
    {
        await using var sendGrid = await SendGridDouble.StartAsync();
        await using var house = await OpenAsync(sendGrid);
        sendGrid.AnswerNext(status);
        var id = await house.SendAsync();
        await house.DeliverAsync();
        Assert.Empty(sendGrid.Accepted);

        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.DeliverAsync();

        Assert.Equal(2, sendGrid.Requests);
        Assert.Single(sendGrid.Accepted);
        Assert.NotNull((await house.RowAsync(id)).DoneAt);
    }

    [Fact]
    public async Task Delivered_twice_the_body_is_the_same()
    {
        await using var sendGrid = await SendGridDouble.StartAsync();
        await using var house = await OpenAsync(sendGrid);
        var id = await house.SendAsync();
        await house.DeliverAsync();

        await house.ForgetDeliveryAsync(id);
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.DeliverAsync();

        Assert.Equal(2, sendGrid.Accepted.Count);
        Assert.Equal(sendGrid.Accepted[0].GetRawText(), sendGrid.Accepted[1].GetRawText());
    }

    [Fact]
    public async Task Words_in_any_script_and_files_arrive()
    {
        await using var sendGrid = await SendGridDouble.StartAsync();
        await using var house = await OpenAsync(sendGrid);
        await house.SendAsync(new("news", Text.Of("Été 🙂"), []), Some.Anna with { Name = "Zoë Ümit" },
            new() { Attachments = [new("hours.csv", "text/csv", "1;2"u8.ToArray())] });

        await house.DeliverAsync();

        var body = Assert.Single(sendGrid.Accepted);
        Assert.Equal("Été 🙂", body.GetProperty("subject").GetString());
        Assert.Equal("MTsy", Assert.Single(body.GetProperty("attachments").EnumerateArray()).GetProperty("content").GetString());
    }

    private static Task<MailHouse> OpenAsync(SendGridDouble sendGrid) => MailHouse.OpenAsync(
        ("Mail:Provider", "SendGrid"), ("Mail:SendGrid:ApiKey", SendGridDouble.ApiKey), ("Mail:SendGrid:Host", sendGrid.Host));
}
