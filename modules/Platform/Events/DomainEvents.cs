using Microsoft.Extensions.DependencyInjection;

namespace ReciproCoach.Platform.Events;

/// <summary>Something that has happened in one module and that others may act on, in the same transaction.</summary>
public interface IDomainEvent;

/// <summary>Acts on an event within the transaction of its cause: what it throws undoes the cause as well.</summary>
public interface IHandle<in TEvent> where TEvent : IDomainEvent
{
    Task HandleAsync(TEvent happened, CancellationToken cancellation);
}

/// <summary>The house's one dispatcher: tells every handler at once, in the caller's scope and transaction, before commit.</summary>
public sealed class DomainEvents(IServiceProvider services)
{
    public async Task RaiseAsync<TEvent>(TEvent happened, CancellationToken cancellation) where TEvent : IDomainEvent
    {
        foreach (var handler in services.GetServices<IHandle<TEvent>>()) await handler.HandleAsync(happened, cancellation);
    }
}
