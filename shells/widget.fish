# Ctrl-{{key}} picks a command of the cheatsheets of awsstudy for the prompt; it is never run.
function __awsstudy_widget
    set -l picked (awsstudy cheatsheet --pick 2>/dev/null </dev/tty)
    test -n "$picked"; and commandline --insert -- $picked
    commandline -f repaint
end
if status is-interactive
    bind \c{{key}} __awsstudy_widget
    bind -M insert \c{{key}} __awsstudy_widget
end
