#compdef TOOL
# Completes the commands, options, and files of TOOL in zsh. Load it in ~/.zshrc: source <(TOOL completion zsh)
_FUNCTION() {
  local -a found
  local line=" ${(j: :)words[2,CURRENT-1]} $PREFIX"
  found=("${(@f)$("$words[1]" "[suggest]" "$line" 2>/dev/null </dev/null)}")
  found=("${(@)found:#}")
  if (( ${#found} )); then
    local -a open closed
    open=("${(@M)found:#*=}")
    closed=("${(@)found:#*=}")
    compadd -Q -S '' -a open
    compadd -a closed
  else
    compset -P '*='
    _files
  fi
}
if [ "$funcstack[1]" = "_FUNCTION" ]; then _FUNCTION "$@"; else compdef _FUNCTION TOOL; fi
