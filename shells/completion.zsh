#compdef awsstudy
# Completion of awsstudy for zsh.
_awsstudy() {
  local -a lines words_there
  local line
  lines=("${(@f)$(awsstudy __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  case $lines[1] in
    none) ;;
    files) _files ;;
    folders) _files -/ ;;
    *) return 1 ;;
  esac
  for line in "${(@)lines[2,-1]}"; do
    # Where a colon stands, zsh shows a meaning, be it empty.
    words_there+=("${${${line%%$'\t'*}//:/\\:}}${${line#*$'\t'}:+:${line#*$'\t'}}")
  done
  (($#words_there)) && _describe -t awsstudy awsstudy words_there
}
if [[ ${funcstack[1]-} == _awsstudy ]]; then
  _awsstudy "$@"
elif (($+functions[compdef])); then
  compdef _awsstudy awsstudy
fi
