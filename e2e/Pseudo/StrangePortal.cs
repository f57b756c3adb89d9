using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.E2e.Portal;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.E2e.Pseudo;

/// <summary>
/// The portal with the demo's people and rounds, and with the pseudo-language. Whatever people have written or are called is
/// put into Greek letters, so that every Latin letter outside brackets is a word somebody forgot to have translated.
/// </summary>
public sealed class StrangePortal : BrowserPortal
{
    public const string Language = "qps-Ploc";

    private static readonly (string Table, string[] Columns)[] WrittenByPeople =
    [
        ("Members", ["Name"]), ("Profiles", ["Organisation"]), ("ProfileTexts", ["Headline", "Bio"]), ("RoundTexts", ["Title", "Summary", "Description"]),
        ("Testimonials", ["Words"]), ("Feedback", ["Words"]), ("Sessions", ["Objection"]), ("Relationships", ["EndReason"]), ("Rounds", ["CancelReason"]),
    ];

    private readonly ConcurrentDictionary<string, byte> visited = new();

    public StrangePortal()
    {
        Settings["Demo:Enabled"] = "true";
        Settings["Portal:PseudoLanguage"] = "true";
        Settings["Portal:Name"] = Greek("ReciproCoach");
        (string Code, string Name, string Culture)[] languages = [("en", "English", "en-GB"), ("fr", "Français", "fr-FR"), ("de", "Deutsch", "de-DE"), ("it", "Italiano", "it-IT"), ("es", "Español", "es-ES")];
        foreach (var (n, (code, name, culture)) in languages.Index())
        {
            Settings[$"Portal:Languages:{n}:Code"] = code;
            Settings[$"Portal:Languages:{n}:Name"] = Greek(name);
            Settings[$"Portal:Languages:{n}:FormattingCulture"] = culture;
        }
    }

    /// <summary>The routes of the pages shown so far.</summary>
    public IReadOnlyCollection<string> Visited => (IReadOnlyCollection<string>)visited.Keys;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var scope = Services.CreateAsyncScope();
        var connection = (SqliteConnection)scope.ServiceProvider.GetRequiredService<PortalDb>().Database.GetDbConnection();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        connection.CreateFunction<string?, string?>("greek", text => text is null ? null : Greek(text));
        foreach (var (table, columns) in WrittenByPeople)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"UPDATE {table} SET {string.Join(", ", columns.Select(column => $"{column} = greek({column})"))}";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        await using var zones = connection.CreateCommand();
        // Madrid is called Madrid in every language.
        zones.CommandText = """
            UPDATE Members SET TimeZone = 'Europe/Athens';
            UPDATE Rounds SET Starts_Zone = 'Europe/Athens', Ends_Zone = 'Europe/Athens', EnrolmentCloses_Zone = 'Europe/Athens', RequestsClose_Zone = 'Europe/Athens'
            """;
        await zones.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new NoteVisits(visited)));
    }

    private static string Greek(string text)
    {
        const string Latin = "abcdefghijklmnopqrstuvwxyz", Greeks = "αβψδεφγηιξκλμνοπθρστυωςχζω";
        var greek = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            var place = Latin.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            if (place >= 0) greek.Append(char.IsUpper(letter) ? char.ToUpperInvariant(Greeks[place]) : Greeks[place]);
            else if (char.IsLetter(letter)) greek.Append('σ');
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark) greek.Append(letter);
        }
        return greek.ToString();
    }

    /// <summary>Notes the route of each page that is shown.</summary>
    private sealed class NoteVisits(ConcurrentDictionary<string, byte> visited) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                await rest();
                if (context.Response.StatusCode == 200 && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                    visited.TryAdd(page.ViewEnginePath, 0);
            });
            next(app);
        };
    }
}
