namespace ReciproCoach.Platform.Outbox;

/// <summary>Carries out one kind of outbox message. Called at least once; the message's id is the same at each try.</summary>
public interface IOutboxHandler
{
    /// <summary>The <see cref="OutboxMessage.Kind"/> this handler carries out.</summary>
    string Kind { get; }

    /// <summary>Does the effect. Throw to be tried again; throw <see cref="HopelessException"/> where trying again cannot help.</summary>
    Task HandleAsync(OutboxMessage message, CancellationToken cancellation);
}

/// <summary>The effect can never succeed (an address the server refuses for good): the message is given up at once.</summary>
public sealed class HopelessException(string reason, Exception? inner = null) : Exception(reason, inner);
