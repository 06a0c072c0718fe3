# Completes the commands, options, and files of TOOL in PowerShell. Load it in $PROFILE:
# TOOL completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName 'TOOL' -ScriptBlock {
    param($word, $ast, $cursor)
    $tool = $ast.CommandElements[0].ToString()
    $line = $ast.ToString()
    $length = $cursor - $ast.Extent.StartOffset
    $line = $line.PadRight($length).Substring(0, $length).Substring($tool.Length)
    $found = @(& $tool '[suggest]' $line 2>$null | Where-Object { $_ })
    foreach ($text in $found) {
        [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $text)
    }
    if ($found.Count -eq 0) {
        # In '--report=junit=FILE', the file begins after the second '='.
        $prefix = if ($word -match '^(--[^=]*=)?([a-z]+=)?') { $Matches[0] } else { '' }
        foreach ($file in Get-ChildItem -Path ($word.Substring($prefix.Length) + '*') -ErrorAction Ignore) {
            $path = $prefix + (Resolve-Path -Relative -LiteralPath $file.FullName)
            if ($path -match '\s') { $path = "'" + $path.Replace("'", "''") + "'" }
            [System.Management.Automation.CompletionResult]::new($path, $file.Name, 'ProviderItem', $file.FullName)
        }
    }
}
