using Microsoft.Extensions.DependencyInjection;

namespace ReciproCoach.Platform.Forms;

/// <summary>What the fields need of MVC.</summary>
public static class FormsSetup
{
    /// <summary>Call once where Razor Pages are added.</summary>
    public static IMvcBuilder AddForms(this IMvcBuilder mvc) =>
        mvc.AddMvcOptions(options =>
        {
            options.ModelMetadataDetailsProviders.Add(new EveryBoundPropertyHasItsName());
            options.ModelBinderProviders.Insert(0, new PlainTextProvider());
        });
}
