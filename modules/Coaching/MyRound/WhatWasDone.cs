using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.MyRound;

/// <summary>What a page has done before it sent the member back to the round.</summary>
internal static class WhatWasDone
{
    public const string Logged = "logged", Corrected = "corrected", Removed = "removed", Confirmed = "confirmed", Disputed = "disputed",
        Feedback = "feedback", Testimonial = "testimonial", Withdrawn = "withdrawn";

    public static Text? Say(string? done) => done switch
    {
        Logged => Text.Of("The session is logged. Your client has a message and can confirm it."),
        Corrected => Text.Of("The session is corrected. Your client has a message and can confirm it."),
        Removed => Text.Of("The session is removed."),
        Confirmed => Text.Of("The session is confirmed and counts in the hours log."),
        Disputed => Text.Of("Thank you for saying so. The coordination team and your coach have a message."),
        Feedback => Text.Of("Thank you. Your coach can now read your feedback."),
        Testimonial => Text.Of("Thank you. Your testimonial appears once the coordination team has read it."),
        Withdrawn => Text.Of("Your testimonial is withdrawn."),
        _ => null,
    };
}
