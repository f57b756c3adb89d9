using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing;

/// <summary>What the editor's pages have in common.</summary>
internal static class EditorAnswers
{
    /// <summary>The signed-in editor.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; the page lacks its access rule.</exception>
    public static Guid EditorId(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
        ? id
        : throw new InvalidOperationException("Nobody is signed in: the page lacks its access rule.");

    /// <summary>Puts each sentence beside its field.</summary>
    public static void Complain(this ModelStateDictionary state, Words words, params IEnumerable<Complaint> complaints)
    {
        foreach (var complaint in complaints) state.AddModelError(complaint.Field, words[complaint.Sentence]);
    }
}
