using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Members.Account;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Forgotten;
using ReciproCoach.Members.Limits;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.MyPage;
using ReciproCoach.Members.Passphrases;
using ReciproCoach.Members.Profiles;
using ReciproCoach.Members.Profiles.Photo;
using ReciproCoach.Members.Register;
using ReciproCoach.Members.Session;
using ReciproCoach.Members.SignIn;
using ReciproCoach.Members.Staff;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Commands;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Menus;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Members;

/// <summary>Composes accounts, sessions, profiles, roles and the access rules.</summary>
public static class MembersComposition
{
    public static IServiceCollection AddMembers(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton<IModelPart, MembersTables>();
        services.AddSingleton(AccountLimits.Read(configuration)).AddSingleton(AccountDefaults.Read(configuration)).AddSingleton<PassphraseRules>();
        services.AddSessions(environment);
        services.AddScoped<Limiter>().AddScoped<OneTimeLinks>().AddSingleton<IBackgroundWork, ForgetWhatHasPassed>();
        services.AddScoped<RegisterMember>().AddScoped<Enter>().AddScoped<SetPassphrase>().AddScoped<IOutboxHandler, SendResetLink>();
        services.AddScoped<IMembers, ReadMembers>().AddScoped<IProfiles, ReadProfiles>().AddScoped<IAddMembers, AddMembersDirectly>();
        services.AddScoped<IStaff, ReadStaff>().AddScoped<GrantRoles>().AddScoped<IPortalCommand, AdminCommand>();
        services.AddScoped<ChecksPassphrase>().AddScoped<CloseAccount>().AddScoped<IPersonalData, MembersPersonalData>();
        services.AddScoped<IHoldsAnAccountOpen, TheLastAdministratorStays>().AddSingleton<StaffPosts>();
        services.AddSingleton<Choices>().AddScoped<SaveProfile>().AddScoped<INextStep, CompleteYourProfile>();
        services.AddSingleton<PhotoFolder>().AddScoped<ChangePhoto>().AddScoped<IPhotos, ReadPhotos>().AddScoped<IOutboxHandler, DeletePhotoFiles>()
            .AddSingleton<IBackgroundWork, ForgetLostPhotos>();
        services.AddMenus();
        return services;
    }

    private static void AddMenus(this IServiceCollection services)
    {
        services.AddSingleton(new MenuEntry(Menu.Member, 10, Text.Of("My page"), "my-page"));
        services.AddSingleton(new MenuEntry(Menu.Member, 900, Text.Of("My profile"), "profile"));
        services.AddSingleton(new MenuEntry(Menu.Member, 910, Text.Of("My account"), "account"));
        services.AddSingleton(new MenuEntry(Menu.Member, 850, Text.Of("Who does what"), "admin/staff", AccessRules.Administrator));
    }

    private static void AddSessions(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddHttpContextAccessor();
        services.AddIdentityCore<Member>().AddEntityFrameworkStores<PortalDb>().AddSignInManager();
        // What OWASP asks of PBKDF2 with SHA-512.
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 210_000);
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie => SessionCookie.Configure(cookie, environment.IsProduction()));
        services.AddScoped<CurrentMember>().AddScoped<ICurrentMember>(all => all.GetRequiredService<CurrentMember>());
        services.AddAccessPolicies();
    }
}
