namespace ReciproCoach.Members;

/// <summary>The ICF credential a coach says they hold, in rising order.</summary>
public enum Credential { None, Student, Acc, Pcc, Mcc }
