/** Says what a word or sign does that groups commands. */
export function constructText(word: string): string {
  return CONSTRUCTS.get(word) ?? (word.endsWith(')') ? 'begins a function of this name' : "word of the shell's own");
}

/** Those of `find` stand behind its name. */
const CONSTRUCTS: ReadonlyMap<string, string> = new Map([
  ['for', 'loop: once for each word behind `in`'],
  ['while', 'loop: as long as the next command succeeds'],
  ['until', 'loop: until the next command succeeds'],
  ['do', 'begins what the loop runs'],
  ['done', 'ends the loop'],
  ['if', 'what is behind `then` runs if the next command succeeds'],
  ['then', 'begins what runs if the test succeeds'],
  ['elif', 'another test, if the one before fails'],
  ['else', 'begins what runs if the test fails'],
  ['fi', 'ends the `if`'],
  ['case', 'what runs depends on the pattern that fits the next word'],
  ['esac', 'ends the `case`'],
  ['{', 'begins a group of commands'],
  ['}', 'ends the group'],
  ['(', 'begins a group of commands in a shell of its own'],
  [')', 'ends the group, or a pattern of `case`'],
  ['!', 'makes a failure of success, and success of a failure'],
  ['\\', 'joins the next line to this one, and there is none'],
  ['find (', 'begins a group of tests'],
  ['find )', 'ends the group'],
  ['find !', 'what the next test does not fit'],
  ['find -not', 'what the next test does not fit'],
  ['find -o', 'what is in front, or else what is behind'],
  ['find -or', 'what is in front, or else what is behind'],
  ['find -a', 'what is in front, and then what is behind'],
  ['find -and', 'what is in front, and then what is behind'],
  ['find ,', 'what is in front, and also what is behind'],
  ['find -prune', 'does not look into the folder'],
  ['find ;', 'ends the command, which runs once for each file'],
  ['find +', 'ends the command, which runs for many files at once'],
]);
