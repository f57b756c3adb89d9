using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Making.Rules;

internal sealed class EnrolmentClosesInTheFuture : IRoundRule
{
    public Complaint? Broken(RoundProposal round) => round.EnrolmentCloses is { } closes && closes.Utc <= round.Now
        ? new("EnrolmentCloses", Text.In("EnrolmentClosesInTheFuture").Of("This moment has already passed.")) : null;
}

internal sealed class RequestsCloseAfterEnrolment : IRoundRule
{
    public Complaint? Broken(RoundProposal round) => round is { EnrolmentCloses: { } first, RequestsClose: { } second } && second.Utc < first.Utc
        ? new("RequestsClose", Text.In("RequestsCloseAfterEnrolment").Of("Requests must stay open at least until enrolment closes.")) : null;
}

internal sealed class ARoundStartsAfterItsRequestsClose : IRoundRule
{
    public Complaint? Broken(RoundProposal round) => round is { RequestsClose: { } first, Starts: { } second } && second.Utc <= first.Utc
        ? new("Starts", Text.In("ARoundStartsAfterItsRequestsClose").Of("The start must come after the deadline for requests: in between, the coordinator matches.")) : null;
}

internal sealed class ARoundEndsAfterItsStart : IRoundRule
{
    public Complaint? Broken(RoundProposal round) => round is { Starts: { } first, Ends: { } second } && second.Utc <= first.Utc
        ? new("Ends", Text.In("ARoundEndsAfterItsStart").Of("The end must come after the start.")) : null;
}
