# Ctrl-{{key}} picks a command of the cheatsheets of awsstudy for the prompt; it is never run.
_awsstudy_widget() {
  local picked
  picked=$(awsstudy cheatsheet --pick 2>/dev/null) || return 0
  READLINE_LINE=${READLINE_LINE:0:READLINE_POINT}$picked${READLINE_LINE:READLINE_POINT}
  READLINE_POINT=$((READLINE_POINT + ${#picked}))
}
if [[ $- == *i* ]]; then
  bind -m emacs-standard -x '"\C-{{key}}": _awsstudy_widget'
  bind -m vi-insert -x '"\C-{{key}}": _awsstudy_widget'
fi
