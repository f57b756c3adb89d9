using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.WebEncoders;
using ReciproCoach.CoachDirectory;
using ReciproCoach.Coaching;
using ReciproCoach.Content;
using ReciproCoach.Mail;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Members;
using ReciproCoach.Payments;
using ReciproCoach.Platform;
using ReciproCoach.Platform.Api;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Forms;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Settings;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Demo;

namespace ReciproCoach.Site.Hosting;

/// <summary>Composes the portal: settings first, then each module.</summary>
internal static class PortalComposition
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        var portal = PortalSettings.Read(builder.Configuration, builder.Environment);
        var database = DatabaseSettings.Read(builder.Configuration, portal);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);

        var services = builder.Services;
        services.AddPlatform(portal, database);
        services.AddWords(Path.GetFullPath(builder.Configuration["Portal:LocalesFolder"] ?? "locales", AppContext.BaseDirectory));
        services.AddApi(builder.Configuration);
        services.AddMail(builder.Configuration, portal, builder.Environment);
        services.AddContent(builder.Configuration);
        services.AddMembers(builder.Configuration, builder.Environment);
        services.AddRounds();
        services.AddPayments(builder.Configuration, builder.Environment);
        services.AddMatchingDesk();
        services.AddCoaching();
        services.AddCoachDirectory(builder.Configuration);
        services.AddDemo(builder.Configuration, builder.Environment);

        services.AddTrustedProxies(builder.Configuration);
        services.AddWeb(portal, database);
    }

    private static void AddWeb(this IServiceCollection services, PortalSettings portal, DatabaseSettings database)
    {
        services.AddRazorPages(pages => pages.RootDirectory = "/")
            .AddForms()
            .ConfigureApplicationPartManager(LookForNoControllers)
            .AddMvcOptions(mvc => mvc.Filters.Add<PagesTakeTheirOwnFormsOnly>())
            .AddDataAnnotationsLocalization()
            .AddViewLocalization();
        // The five languages need no escapes: the page source stays readable and small.
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddRouting(routing => routing.ConstraintMap["language"] = typeof(LanguageConstraint));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "portal-form";
            antiforgery.FormFieldName = "form-key";
        });
        services.AddHealthChecks().AddDbContextCheck<PortalDb>("database", tags: ["ready"]);
        KeepKeys(services.AddDataProtection().SetApplicationName("ReciproCoach"), portal, database);
    }

    /// <summary>There are pages and endpoints only; to look for controllers, the framework would load every type of every module at start.</summary>
    private static void LookForNoControllers(ApplicationPartManager parts)
    {
        foreach (var provider in parts.FeatureProviders.OfType<ControllerFeatureProvider>().ToList()) parts.FeatureProviders.Remove(provider);
    }

    /// <summary>One process keeps its keys in the data directory; several share them in PostgreSQL.</summary>
    private static void KeepKeys(IDataProtectionBuilder protection, PortalSettings portal, DatabaseSettings database)
    {
        if (database.Provider is DatabaseProvider.PostgreSql) protection.PersistKeysToDbContext<PortalDb>();
        else protection.PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(portal.DataDirectory, "keys")));
    }
}
