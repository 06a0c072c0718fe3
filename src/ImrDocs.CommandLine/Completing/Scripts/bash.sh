# Completes the commands, options, and files of TOOL in bash. Load it in ~/.bashrc: source <(TOOL completion bash)
_FUNCTION_complete() {
  local word=${COMP_WORDS[COMP_CWORD]} line=${COMP_LINE:0:COMP_POINT} found prefix
  line=${line#"${COMP_WORDS[0]}"}
  COMPREPLY=()
  # What the shell replaces begins after the last '=' or ':'.
  prefix=${line##*[[:space:]]}
  if [[ $prefix == *=* || $prefix == *:* ]]; then
    [[ $word == = || $word == : ]] && word=
    prefix=${prefix%"$word"}
  else
    prefix=
  fi
  while IFS= read -r found; do
    [[ -n $found && $found == "$prefix$word"* ]] && COMPREPLY+=("${found#"$prefix"}")
  done < <("$1" "[suggest]" "$line" 2>/dev/null </dev/null)
  [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
  if [[ ${#COMPREPLY[@]} -eq 0 ]]; then
    compopt -o filenames
    while IFS= read -r found; do COMPREPLY+=("$found"); done < <(compgen -f -- "$word")
  fi
}
complete -F _FUNCTION_complete TOOL
