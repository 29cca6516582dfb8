"""Prints what the installed AWS CLI knows of its own commands, as JSON.

The CLI is asked, not its documentation: its driver puts together AWS's published models, the commands and options that
are written by hand, and what renames or hides others. Nothing is sent and no credentials are read.
"""

import argparse
import json

import awscli
import botocore
from awscli.clidriver import ServiceCommand, create_clidriver


def option(argument):
    """Gives how an option is declared to the parser. A switch and its opposite put their answer into the same place."""
    parser = argparse.ArgumentParser(add_help=False)
    argument.add_to_parser(parser)
    action = parser._actions[-1]
    return {
        "name": argument.name if action.option_strings else action.dest,
        "dashes": bool(action.option_strings),
        "nargs": action.nargs,
        "type": argument.cli_type_name,
        "required": bool(argument.required),
        "place": action.dest,
        "says": action.const,
    }


def children(command, path):
    """Gives the commands below one. The driver also lists strangers below commands that only share a name."""
    if isinstance(command, ServiceCommand):
        return command._get_command_table()
    below = getattr(command, "subcommand_table", {})
    return below if getattr(command, "SUBCOMMANDS", None) or path.endswith(" wait") or " " not in path else {}


def walk(command, path):
    # Some options are put in only when the commands below have been looked for.
    below = children(command, path)
    table = getattr(command, "arg_table", None)
    if table is not None and not isinstance(command, ServiceCommand):
        yield path, [option(argument) for argument in table.values()]
    for name, child in below.items():
        yield from walk(child, f"{path} {name}")


driver = create_clidriver()
commands = {}
for name, command in driver._get_command_table().items():
    commands.update(walk(command, name))
print(
    json.dumps(
        {
            "awscli": awscli.__version__,
            "botocore": botocore.__version__,
            "globals": [option(argument) for argument in driver._get_argument_table().values()],
            "commands": commands,
        }
    )
)
