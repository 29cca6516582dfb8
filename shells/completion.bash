# Completion of awsstudy for bash.
_awsstudy() {
  # Bash takes a line apart at = and : too; what no blank divides is one word again.
  local left=${COMP_LINE:0:COMP_POINT} piece='' word='' words=() i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    piece=${COMP_WORDS[i]}
    if ((i > 0)) && [[ $left == [[:blank:]]* || -z $left ]]; then
      words+=("$word")
      word=''
    fi
    left=${left#"${left%%[![:blank:]]*}"}
    # The cursor may stand inside of a word.
    piece=${piece:0:${#left}}
    word+=$piece
    left=${left:${#piece}}
  done

  # What of the word stands in front of the piece that is replaced.
  local before=${word%"$piece"}
  [[ $piece == [=:] ]] && before=$word

  local lines=() line
  while IFS= read -r line; do
    lines+=("$line")
  done < <(awsstudy __complete "${words[@]:1}" "${word//[\"\'\\]/}" 2>/dev/null)

  COMPREPLY=()
  case ${lines[0]-} in
    none) ;;
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
    *) return ;;
  esac
  for line in "${lines[@]:1}"; do
    line=${line%%$'\t'*}
    line=${line#"$before"}
    # Inside of quotes nothing else needs quoting.
    [[ $piece == [\"\']* ]] || printf -v line %q "$line"
    COMPREPLY+=("$line")
  done
}
complete -F _awsstudy awsstudy
