using System.Runtime.CompilerServices;

namespace VerifyTests;

public class SettingsTask
{
    public TaskAwaiter<VerifyResult> GetAwaiter() => throw new NotSupportedException("This is a stub of Verify.");
}
