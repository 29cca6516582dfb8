/** Gives a name that none of those taken is, numbered where it must be, and takes it. */
export function freshName(base: string, taken: Set<string>): string {
  let name = base;
  for (let nth = 2; taken.has(name); nth++) {
    name = `${base}-${nth}`;
  }
  taken.add(name);
  return name;
}
