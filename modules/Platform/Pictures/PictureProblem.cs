using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Platform.Pictures;

/// <summary>Why an uploaded file cannot be used as a picture.</summary>
public enum PictureProblem { NotAPicture, TooManyPixels, Damaged }

/// <summary>What is said to somebody whose file was refused.</summary>
public static class PictureSentences
{
    public static Text Sentence(this PictureProblem problem) => problem switch
    {
        PictureProblem.NotAPicture => Text.Of("This file is not a picture of a kind that can be used here. Please choose a JPEG, PNG, WebP or GIF file."),
        PictureProblem.TooManyPixels => Text.Of("This picture has too many pixels. Please make it smaller, then choose it again."),
        PictureProblem.Damaged => Text.Of("This picture is damaged, or a part of it is missing. Please choose another file."),
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "Unknown problem."),
    };
}
