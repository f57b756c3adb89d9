using ReciproCoach.Mail.Tests.Child;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Mail.Tests;

public sealed class AWrongSettingStopsTheStart
{
    [Theory]
    [InlineData("Mail:Provider", "Mail:Provider=Pigeon")]
    [InlineData("Mail:From:Address", "Mail:Provider=Smtp;Mail:Smtp:Host=mail.example;Mail:From:Address=")]
    [InlineData("Mail:From:Address", "Mail:From:Address=the team")]
    [InlineData("Mail:ReplyTo", "Mail:ReplyTo=nobody")]
    [InlineData("Mail:Smtp:Host", "Mail:Provider=Smtp")]
    [InlineData("Mail:Smtp:Port", "Mail:Provider=Smtp;Mail:Smtp:Host=mail.example;Mail:Smtp:Port=99999")]
    [InlineData("Mail:Smtp:Security", "Mail:Provider=Smtp;Mail:Smtp:Host=mail.example;Mail:Smtp:Security=None")]
    [InlineData("Mail:Smtp:Security", "Mail:Provider=Smtp;Mail:Smtp:Host=mail.example;Mail:Smtp:Security=Auto")]
    [InlineData("Mail:Smtp:Password", "Mail:Provider=Smtp;Mail:Smtp:Host=mail.example;Mail:Smtp:User=portal")]
    [InlineData("Mail:Smtp:User", "Mail:Provider=Smtp;Mail:Smtp:Host=mail.example;Mail:Smtp:Password=secret")]
    [InlineData("Mail:SendGrid:ApiKey", "Mail:Provider=SendGrid")]
    [InlineData("Mail:SendGrid:Host", "Mail:Provider=SendGrid;Mail:SendGrid:ApiKey=SG.x;Mail:SendGrid:Host=http://mail.example")]
    public void With_a_sentence_that_names_the_key(string key, string settings)
    {
        var folder = Directory.CreateTempSubdirectory("mail-tests-").FullName;
        try
        {
            var pairs = settings.Split(';').Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1])).ToArray();

            var problem = Assert.Throws<SettingProblemException>(() => SmallPortal.Open(MailHouse.Settings(folder, pairs)));

            Assert.Equal(key, problem.Key);
            Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Nothing_set_writes_to_the_pickup_folder_from_the_portals_own_host()
    {
        await using var house = await MailHouse.OpenAsync(("Mail:From:Address", ""));
        await house.SendAsync();

        await house.DeliverAsync();

        Assert.Equal("\"ReciproCoach\" <portal@portal.example>", Assert.Single(house.PickedUp).From.ToString());
    }
}
