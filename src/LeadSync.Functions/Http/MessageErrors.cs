namespace LeadSync.Functions.Http;

/// <summary>
/// As a feature of a request: its sender wants to read nothing but <c>{"message":"…"}</c> where something is wrong, also where it is a fault
/// of ours that is answered far from whoever knows the sender.
/// </summary>
internal sealed class MessageErrors;
