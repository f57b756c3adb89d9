using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Forms;

namespace ReciproCoach.Platform.Tests.Forms;

public class APropertyIsBoundUnderItsOwnNameOnly
{
    private static readonly IModelMetadataProvider Metadata = new ServiceCollection()
        .AddLogging().AddMvc().AddForms().Services
        .BuildServiceProvider().GetRequiredService<IModelMetadataProvider>();

    [Theory]
    [InlineData(nameof(Page.Specialities), "Specialities")]
    [InlineData(nameof(Page.Renamed), "other")]
    [InlineData(nameof(Page.Unbound), null)]
    public void Unless_it_says_another(string property, string? name) =>
        Assert.Equal(name, Metadata.GetMetadataForProperty(typeof(Page), property).BinderModelName);

    private sealed class Page
    {
        [BindProperty]
        public List<string> Specialities { get; set; } = [];

        [BindProperty(Name = "other")]
        public string Renamed { get; set; } = "";

        public string Unbound { get; set; } = "";
    }
}
