namespace VerifyTests;

public class VerifySettings
{
    public void DisableRequireUniquePrefix() { }

    public void DisableDiff() { }

    public void UseTypeName(string name) { }

    public void UseMethodName(string name) { }

    public void UseTextForParameters(string parametersText) { }
}
