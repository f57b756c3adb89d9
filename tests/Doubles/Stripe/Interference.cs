namespace ReciproCoach.Doubles.Stripe;

/// <summary>What can go wrong between Stripe and the portal.</summary>
public sealed class Interference
{
    private int answersToLose;
    private int refusals;
    private int status;

    /// <summary>Runs after a session has been made and before its creator is told: the payer and the webhook can be faster.</summary>
    public Func<CheckoutSession, Task>? BeforeAnswering { get; set; }

    /// <summary>The next so many writes are carried out, but their answers never arrive.</summary>
    public void LoseAnswers(int count) => answersToLose = count;

    /// <summary>The next so many requests are answered with this status and not carried out.</summary>
    public void AnswerWith(int errorStatus, int count) => (status, refusals) = (errorStatus, count);

    /// <summary>How many writes have reached the account, refused ones and repetitions included.</summary>
    public int WritesSeen { get; internal set; }

    internal bool LosesThisAnswer() => Interlocked.Decrement(ref answersToLose) >= 0;

    internal void RefuseIfAsked()
    {
        if (Interlocked.Decrement(ref refusals) >= 0) throw new StripeProblem(status, "api_error", null, "Stripe is not well.");
    }
}
