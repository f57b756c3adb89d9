using ReciproCoach.Platform.Events;

namespace ReciproCoach.Members;

/// <summary>Something others show of a member has changed: name, profile, or who may see it.</summary>
public sealed record ProfileChanged(Guid Member) : IDomainEvent;

/// <summary>A member has left for good; their name and address are gone by the time this is handled.</summary>
public sealed record AccountClosed(Guid Member) : IDomainEvent;
