using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Mail.Tests;

/// <summary>What people type cannot become a header or a second recipient.</summary>
public sealed class NobodyWritesHeaders
{
    private const string Trick = "Anna\r\nBcc: victim@example.org\r\n\r\n<b>bold</b>";

    [Fact]
    public async Task Through_a_name_a_subject_or_a_file_name()
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync(new("news", Text.Of("News of {who}", ("who", Trick)), []),
            Some.Anna with { Name = Trick }, new() { Attachments = [new(Trick, "text/plain", "x"u8.ToArray())] });

        await house.DeliverAsync();

        var mail = Assert.Single(house.PickedUp);
        Assert.Equal("anna@example.org", Assert.Single(mail.To.Mailboxes).Address);
        Assert.Empty(mail.Bcc);
        Assert.Equal("News of Anna Bcc: victim@example.org <b>bold</b>", mail.Subject);
        Assert.DoesNotContain(mail.Headers, header => header.Field.Equals("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("anna@example.org\r\nBcc: victim@example.org")]
    [InlineData("anna@example.org, victim@example.org")]
    [InlineData("Anna <anna@example.org>")]
    [InlineData("anna")]
    [InlineData("anna@")]
    [InlineData("@example.org")]
    [InlineData("")]
    [InlineData("änna@example.org")]
    [InlineData("anna@exam ple.org")]
    public async Task Through_an_address_which_is_one_bare_address_or_refused(string address)
    {
        await using var house = await MailHouse.OpenAsync();

        Assert.False(Recipient.CanBeWrittenTo(address));
        await Assert.ThrowsAsync<ArgumentException>(() => house.SendAsync(to: Some.Anna with { Address = address }));
    }

    [Theory]
    [InlineData("anna@example.org", "anna@example.org")]
    [InlineData("anna.o'neill+coach@mail.example.org", "anna.o'neill+coach@mail.example.org")]
    [InlineData("anna@bücher.example", "anna@xn--bcher-kva.example")]
    public async Task Usual_and_international_addresses_are_written_to(string address, string onTheWire)
    {
        await using var house = await MailHouse.OpenAsync();
        await house.SendAsync(to: Some.Anna with { Address = address });

        await house.DeliverAsync();

        var file = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(house.Folder, "mail"))), TestContext.Current.CancellationToken);
        Assert.Contains($"<{onTheWire}>", file, StringComparison.Ordinal);
    }
}
