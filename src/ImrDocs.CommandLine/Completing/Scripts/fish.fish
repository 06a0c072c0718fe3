# Completes the commands, options, and files of TOOL in fish. Save it as ~/.config/fish/completions/TOOL.fish
function __FUNCTION_complete
    set -l words (commandline -cpo)
    set -l word (commandline -ct)
    set -l found (command $words[1] "[suggest]" (string join ' ' -- '' $words[2..-1] "$word") 2>/dev/null </dev/null)
    if test (count $found) -gt 0
        string join \n -- $found
    else if string match -q '*=*' -- $word
        # In '--report=junit=FILE', the file begins after the second '='.
        set -l prefix (string match -r '^(?:--[^=]*=)?(?:[a-z]+=)?' -- $word)
        set -l file (string replace -r '^(--[^=]*=)?([a-z]+=)?' '' -- $word)
        for path in (__fish_complete_path $file)
            printf '%s%s\n' "$prefix" "$path"
        end
    else
        __fish_complete_path $word
    end
end
complete -c TOOL -f -a '(__FUNCTION_complete)'
