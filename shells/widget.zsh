# Ctrl-{{key}} picks a command of the cheatsheets of awsstudy for the prompt; it is never run.
_awsstudy_widget() {
  local picked
  picked=$(awsstudy cheatsheet --pick 2>/dev/null </dev/tty) && LBUFFER+=$picked
  zle reset-prompt
}
if [[ -o interactive ]]; then
  zle -N _awsstudy_widget
  bindkey -M emacs '^{{key}}' _awsstudy_widget
  bindkey -M viins '^{{key}}' _awsstudy_widget
fi
