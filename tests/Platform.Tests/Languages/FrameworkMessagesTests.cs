using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Platform.Tests.Languages;

public sealed class FrameworkMessagesTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly ServiceProvider services;

    public FrameworkMessagesTests()
    {
        var all = new ServiceCollection();
        all.AddLogging().AddWords(TheRepository.Locales).AddMvcCore().AddDataAnnotations();
        services = all.BuildServiceProvider();
    }

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = before;
        services.Dispose();
    }

    [Theory]
    [InlineData("en", "Please fill this in.", "This text is too long: 5 characters at most.", "This e-mail address does not look right.", "Please enter a number from 1 to 8.")]
    [InlineData("fr", "Merci de remplir ce champ.", "Texte trop long_: 5 caractères au maximum.", "Cette adresse e-mail ne semble pas valide.", "Indiquez un nombre de 1 à 8.")]
    [InlineData("de", "Bitte fülle dieses Feld aus.", "Der Text ist zu lang (höchstens 5 Zeichen).", "Diese E-Mail-Adresse scheint nicht zu stimmen.", "Bitte gib eine Zahl von 1 bis 8 ein.")]
    public void A_form_speaks_the_readers_language(string language, string required, string tooLong, string email, string range)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var errors = Validate(new Form { Title = "too long", Email = "nobody", Sessions = 9 });

        Assert.Equal(required, errors["Name"]);
        Assert.Equal(tooLong.Replace('_', '\u00A0'), errors["Title"]);
        Assert.Equal(email, errors["Email"]);
        Assert.Equal(range, errors["Sessions"]);
    }

    [Fact]
    public void What_cannot_be_bound_is_said_in_the_readers_language()
    {
        var messages = services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBindingMessageProvider;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("it");

        Assert.Equal("Inserisci un numero.", messages.ValueMustBeANumberAccessor("Sessions"));
        Assert.Equal("Questo valore non sembra valido.", messages.AttemptedValueIsInvalidAccessor("x", "Day"));
    }

    private Dictionary<string, string> Validate(Form form)
    {
        var action = new ActionContext(new DefaultHttpContext { RequestServices = services }, new(), new());
        services.GetRequiredService<IObjectModelValidator>().Validate(action, null, "", form);
        return action.ModelState.ToDictionary(entry => entry.Key, entry => entry.Value!.Errors.FirstOrDefault()?.ErrorMessage ?? "");
    }

    private sealed class Form
    {
        [Required]
        public string? Name { get; set; }

        [StringLength(5)]
        public string? Title { get; set; }

        [EmailAddress]
        public string? Email { get; set; }

        [Range(1, 8)]
        public int Sessions { get; set; }
    }
}
