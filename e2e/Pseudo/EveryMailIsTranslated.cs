using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.E2e.Portal;
using ReciproCoach.Mail;
using ReciproCoach.Mail.Rendering;

namespace ReciproCoach.E2e.Pseudo;

/// <summary>Every letter in the pseudo-language, on a phone.</summary>
public sealed partial class EveryMailIsTranslated(Chromium chromium, StrangePortal portal) : IClassFixture<StrangePortal>
{
    [Fact]
    public async Task And_fits_a_phone()
    {
        var mails = await MailsAsync();
        await using var window = await chromium.OpenAsync(390);
        var faults = new List<string>();
        foreach (var mail in mails)
        {
            await window.Page.SetContentAsync(mail.Html);
            faults.AddRange((await Strange.FaultsAsync(window.Page)).Select(fault => $"{mail.Kind}: {fault}"));
            if (!mail.Subject.StartsWith('[')) faults.Add($"{mail.Kind}: subject “{mail.Subject}”");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Equal(KindsInTheCode(), mails.Select(mail => mail.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    private async Task<IReadOnlyList<FinishedMail>> MailsAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var post = new Collect((Post)scope.ServiceProvider.GetRequiredService<IPost>());
        await new EveryLetter(scope.ServiceProvider, post, portal.Clock.GetUtcNow()).WriteAsync();
        return post.Mails;
    }

    /// <summary>The kinds of letters as the sources name them, so that a new one cannot be forgotten here.</summary>
    private static IEnumerable<string> KindsInTheCode() =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, "modules"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Kinds().Matches(File.ReadAllText(file)).Select(kind => kind.Groups[1].Value))
            .Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("""new(?: Letter)?\("([a-z-]+)",\s*Text\.(?:Of|In)\(""")]
    private static partial Regex Kinds();
}
