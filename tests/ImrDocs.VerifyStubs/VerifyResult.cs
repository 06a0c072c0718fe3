namespace VerifyTests;

public class VerifyResult;
