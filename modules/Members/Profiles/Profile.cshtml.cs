using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Members.Profiles.Photo;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Forms;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pictures;

namespace ReciproCoach.Members.Profiles;

/// <summary>
/// The member's own profile. Texts are asked for the languages chosen so far; a language newly chosen gets its fields when the
/// page comes back, so that it works without JavaScript.
/// </summary>
[Authorize(Policy = AccessRules.Member)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
[RequestSizeLimit(MostBytes)]
[AtMostBytes(MostBytes)]
internal sealed class ProfileModel(ICurrentMember current, SaveProfile save, ChangePhoto photos, Choices choices, Words words, LanguageList portal) : ProfileForm(words, portal)
{
    // More than a picture may have, so that one a little too large is told so beside its field.
    private const int MostBytes = 4 * UploadedPicture.MostBytes;
    private const string PhotoField = "Photo";
    private static readonly Text TooLarge = Text.Of("This file is too large: {n} megabytes at most.", ("n", UploadedPicture.MostBytes / 1024 / 1024));

    private readonly Words words = words;

    public Choices Choices => choices;

    /// <summary>The form has just been saved.</summary>
    public bool Saved { get; private set; }

    public bool IsComplete { get; private set; }

    /// <summary>The handle in the address of the public page.</summary>
    public string Handle { get; private set; } = "";

    /// <summary>Something in the disclosure is wrong, so it must not be folded.</summary>
    public bool HasWrongAudience => ModelState.Any(one => one.Key.StartsWith(nameof(FieldAudiences), StringComparison.Ordinal) && one.Value!.Errors.Count > 0);

    public Portrait? Photo { get; private set; }

    /// <summary>What has just been done to the photograph; one of two known words.</summary>
    public Text? PhotoDone { get; private set; }

    public async Task OnGetAsync(bool saved, string? photo, [FromQuery(Name = AtMostBytesAttribute.Query)] bool tooLarge, CancellationToken cancellation)
    {
        if (tooLarge) ModelState.Add(PhotoField, words, TooLarge);
        await LoadAsync(cancellation);
        // The language somebody reads in is a good first guess at one they coach in.
        if (Languages.Count == 0) Languages = [words.Language.Code];
        Saved = saved;
        PhotoDone = photo switch { "saved" => Text.Of("Your photo is saved."), "removed" => Text.Of("Your photo is removed."), _ => null };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Check();
        if (!ModelState.IsValid)
        {
            FillUp();
            Photo = await PhotoAsync(cancellation);
            return Page();
        }
        await save.RunAsync(current.RequiredId, this, cancellation);
        return Redirect(words.PathTo("profile?saved=true"));
    }

    public async Task<IActionResult> OnPostPhotoAsync([FromForm(Name = PhotoField)] IFormFile? chosen, CancellationToken cancellation)
    {
        // The other form of the page was not sent: it is shown as it is saved.
        ModelState.Clear();
        if (await TakeAsync(chosen, cancellation) is not { } why) return Redirect(words.PathTo("profile?photo=saved"));
        ModelState.Add(PhotoField, words, why);
        await LoadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRemovePhotoAsync(CancellationToken cancellation)
    {
        await photos.RemoveAsync(current.RequiredId, cancellation);
        return Redirect(words.PathTo("profile?photo=removed"));
    }

    private async Task<Text?> TakeAsync(IFormFile? chosen, CancellationToken cancellation)
    {
        if (chosen is null) return Text.Of("Please choose a file.");
        if (chosen.Length > UploadedPicture.MostBytes) return TooLarge;
        await using var bytes = new MemoryStream();
        await chosen.CopyToAsync(bytes, cancellation);
        return await photos.TakeAsync(current.RequiredId, bytes.ToArray(), cancellation);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var (member, profile) = await save.LoadAsync(current.RequiredId, cancellation);
        Show(member, profile);
        (IsComplete, Handle, Photo) = (profile.IsComplete, member.Handle, PhotoOf(profile));
    }

    private async Task<Portrait?> PhotoAsync(CancellationToken cancellation) => PhotoOf((await save.LoadAsync(current.RequiredId, cancellation)).Profile);

    private static Portrait? PhotoOf(Profile profile) => profile.PhotoPrint is { } print ? new(print) : null;
}
