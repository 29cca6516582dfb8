# Completion of awsstudy for fish.
function __awsstudy_complete
    type -q awsstudy; or return
    # A word that is begun may stand in quotes that are still open.
    set -l typed (commandline -opc) (commandline -ct | string replace -ra '["\'\\\\]' '')
    set -l lines (awsstudy __complete $typed[2..-1] 2>/dev/null)
    switch "$lines[1]"
        case none
        case files
            __fish_complete_path (commandline -ct)
        case folders
            __fish_complete_directories (commandline -ct)
        case '*'
            return
    end
    set -e lines[1]
    test (count $lines) -gt 0; and printf '%s\n' $lines
end
complete -c awsstudy -f -a '(__awsstudy_complete)'
