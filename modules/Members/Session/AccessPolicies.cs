using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Access;

namespace ReciproCoach.Members.Session;

/// <summary>What the names in <see cref="AccessRules"/> ask for.</summary>
internal static class AccessPolicies
{
    public static void AddAccessPolicies(this IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, AsksTheCurrentMember>();
        services.AddAuthorizationBuilder()
            .AddPolicy(AccessRules.Member, rule => rule.RequireAuthenticatedUser().AddRequirements(new MustBe(member => member.Id is not null)))
            .AddPolicy(AccessRules.Editor, rule => rule.RequireAuthenticatedUser().AddRequirements(new MustBe(member => member.IsEditor)))
            .AddPolicy(AccessRules.Coordinator, rule => rule.RequireAuthenticatedUser().AddRequirements(new MustBe(member => member.CoordinatedLanguages.Count > 0)))
            .AddPolicy(AccessRules.Administrator, rule => rule.RequireAuthenticatedUser().AddRequirements(new MustBe(member => member.IsAdministrator)));
    }

    private sealed record MustBe(Func<ICurrentMember, bool> That) : IAuthorizationRequirement;

    private sealed class AsksTheCurrentMember(ICurrentMember member) : AuthorizationHandler<MustBe>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, MustBe requirement)
        {
            if (requirement.That(member)) context.Succeed(requirement);
            // A page for somebody in particular is not kept where the next person at the device could find it; in the words of
            // the forms' keys, which would log a warning about any others.
            if (context.Resource is HttpContext http) http.Response.Headers.CacheControl = "no-cache, no-store";
            return Task.CompletedTask;
        }
    }
}
