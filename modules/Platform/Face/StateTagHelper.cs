using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ReciproCoach.Platform.Face;

/// <summary>How a thing stands; each kind has its own colour and shape in portal.css.</summary>
public enum StateKind
{
    /// <summary>Nothing to hurry for: an open circle.</summary>
    Idle,

    /// <summary>As it should be: a disc.</summary>
    Good,

    /// <summary>Deserves a glance: a diamond.</summary>
    Warn,

    /// <summary>Needs someone: a triangle.</summary>
    Bad,
}

/// <summary><c>&lt;state kind="Good"&gt;Open&lt;/state&gt;</c>: a state as word, colour and shape, never one of them alone.</summary>
[HtmlTargetElement("state")]
public sealed class StateTagHelper : TagHelper
{
    /// <summary>Colour and shape; the word is the content.</summary>
    public StateKind Kind { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Kind switch
        {
            StateKind.Idle => "state idle",
            StateKind.Good => "state good",
            StateKind.Warn => "state warn",
            StateKind.Bad => "state bad",
            _ => throw new InvalidOperationException($"There is no state {Kind}."),
        });
    }
}
