namespace ImrDocs.Forms.Tracking;

/// <summary>What a reviewer did with a tracked change.</summary>
public enum ChangeDecision
{
    /// <summary>Nothing yet: it is still tracked.</summary>
    Open,

    /// <summary>It was accepted: the letter is as the version after there.</summary>
    Accepted,

    /// <summary>It was rejected, as a whole or in part: the letter is not as the version after there.</summary>
    Rejected,
}
