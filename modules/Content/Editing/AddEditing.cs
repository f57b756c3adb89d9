using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content.Editing.Making;
using ReciproCoach.Content.Editing.Previewing;
using ReciproCoach.Content.Editing.Publishing;
using ReciproCoach.Content.Editing.Settings;
using ReciproCoach.Content.Editing.Tree;
using ReciproCoach.Content.Editing.Writing;
using ReciproCoach.Content.Images;
using ReciproCoach.Platform.Background;

namespace ReciproCoach.Content.Editing;

/// <summary>Composes the editor of the portal's own page store.</summary>
internal static class EditingComposition
{
    public static IServiceCollection AddEditing(this IServiceCollection services) => services
        .AddScoped<ChangePages>().AddScoped<ClaimSlugs>().AddScoped<SaveDraft>().AddScoped<RestoreVersion>()
        .AddScoped<PublishText>().AddScoped<UnpublishText>().AddSingleton<IBackgroundWork, PublishWhatIsDue>()
        .AddScoped<PlacePage>().AddScoped<MakePage>().AddScoped<ReadTree>().AddScoped<DraftPages>().AddScoped<PreviewLinks>()
        .AddSingleton<ImageFolder>().AddScoped<AddImage>().AddScoped<DescribeImage>();
}
