using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Platform.Menus;

/// <summary>A place to go, offered by a module.</summary>
/// <param name="Menu">Where it is offered.</param>
/// <param name="Order">Smaller comes first.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Path">The path after the language, for example <c>rounds</c>.</param>
/// <param name="Rule">Shown only to those whom this access rule admits; null for everybody who sees the menu.</param>
public sealed record MenuEntry(Menu Menu, int Order, Text Label, string Path, string? Rule = null);

/// <summary>The menus of the portal: the public one is the same for everybody, so that its pages can be cached.</summary>
public enum Menu { Public, Member }
