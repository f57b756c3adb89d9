using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;

namespace ReciproCoach.Platform.Languages;

/// <summary>What the framework says about a form, in the reader's language: its own messages are English whatever the culture.</summary>
internal sealed class FrameworkMessages(Words words)
    : IPostConfigureOptions<MvcOptions>, IConfigureOptions<MvcDataAnnotationsLocalizationOptions>, IValidationMetadataProvider
{
    private static readonly string? FrameworksEmailMessage = new EmailAddressAttribute().ErrorMessage;
    private static readonly string? FrameworksUrlMessage = new UrlAttribute().ErrorMessage;

    public void Configure(MvcDataAnnotationsLocalizationOptions options) =>
        options.DataAnnotationLocalizerProvider = (_, _) => words;

    // Afterwards: the annotations must have been read before their messages can be given.
    public void PostConfigure(string? name, MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => words["This does not look right."]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => words["This does not look right."]);
        messages.SetUnknownValueIsInvalidAccessor(_ => words["This does not look right."]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => words["This does not look right."]);
        messages.SetValueIsInvalidAccessor(_ => words["This does not look right."]);
        messages.SetValueMustBeANumberAccessor(_ => words["Please enter a number."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => words["Please enter a number."]);
        messages.SetMissingBindRequiredValueAccessor(_ => words["Please fill this in."]);
        messages.SetMissingKeyOrValueAccessor(() => words["Please fill this in."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => words["Please fill this in."]);
        messages.SetValueMustNotBeNullAccessor(_ => words["Please fill this in."]);
        options.ModelMetadataDetailsProviders.Add(this);
    }

    /// <summary>Gives an annotation that states no message ours; the framework then has it translated.</summary>
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var rule in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessageResourceName is null && IsTheFrameworks(rule.ErrorMessage))
                rule.ErrorMessage = MessageFor(rule)?.Sentence ?? rule.ErrorMessage;
        }
    }

    private static bool IsTheFrameworks(string? message) =>
        message is null || message == FrameworksEmailMessage || message == FrameworksUrlMessage;

    private static Text? MessageFor(ValidationAttribute rule) => rule switch
    {
        RequiredAttribute => Text.Of("Please fill this in."),
        StringLengthAttribute { MinimumLength: > 0 } => Text.Of("Between {2} and {1} characters, please."),
        StringLengthAttribute or MaxLengthAttribute => Text.Of("This text is too long: {1} characters at most."),
        MinLengthAttribute => Text.Of("This text is too short: {1} characters at least."),
        RangeAttribute => Text.Of("Please enter a number from {1} to {2}."),
        EmailAddressAttribute => Text.Of("This e-mail address does not look right."),
        UrlAttribute => Text.Of("This web address does not look right."),
        CompareAttribute => Text.Of("The two entries differ."),
        _ => null,
    };
}
