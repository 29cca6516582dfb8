/** A ladder of sizes and the types that come in all of them. */
interface Ladder {
  readonly sizes: readonly [string, ...string[]];
  /** Types with a letter for the processor, types of a time without, and those with rarer letters. */
  readonly current: string;
  readonly older: string;
  readonly special: string;
}

const LADDERS: readonly Ladder[] = [
  {
    sizes: ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '12xlarge', '16xlarge'],
    current:
      'c6a c6g c6gd c6i c6id c6in c7a c7g c7gd c7gn c7i c8a c8g c8gb c8gd c8gn c8i c8id m6a m6g m6gd m6i m6id m6idn m6in m7a m7g m7gd m7i m8a m8g m8gb m8gd m8gn m8i m8id r6a r6g r6gd r6i r6id r6idn r6in r7a r7g r7gd r7i r8a r8g r8gb r8gd r8gn r8i r8id',
    older: 'm5 m5d m5dn m5n r5 r5b r5d r5dn r5n',
    special: 'c5a c5ad m5a m5ad r5a r5ad r7iz x2gd x8g x8i i4i i7i i8g',
  },
  {
    sizes: ['large', 'xlarge', '2xlarge', '3xlarge', '6xlarge', '12xlarge'],
    current: '',
    older: 'i3en',
    special: 'i7ie i8ge',
  },
  {
    sizes: ['micro', 'small', 'medium', 'large', 'xlarge', '2xlarge'],
    current: '',
    older: 't2 t3',
    special: 't3a t4g',
  },
  { sizes: ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge'], current: '', older: '', special: 'im4gn is4gen' },
  { sizes: ['xlarge', '2xlarge', '4xlarge', '8xlarge'], current: '', older: '', special: 'x2iedn' },
  {
    sizes: ['xlarge', '2xlarge', '4xlarge', '6xlarge', '8xlarge', '12xlarge'],
    current: '',
    older: 'd3en',
    special: '',
  },
];

/** What the name of an instance type says in front of the dot. */
export interface InstanceType {
  readonly name: string;
  readonly family: string;
  readonly generation: number;
  /** The letter of the processor; the empty string in older names, which are Intel's. */
  readonly processor: '' | 'a' | 'g' | 'i';
  /** The letters behind it. */
  readonly extras: string;
  readonly sizes: readonly [string, ...string[]];
}

/** Gives the types of an age that a quiz file may name: current, older or special. */
export function instanceTypes(age: string): readonly InstanceType[] {
  return LADDERS.flatMap(({ sizes, ...byAge }) => {
    const names = Object.entries(byAge).find(([one]) => one === age)?.[1] ?? '';
    return names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => readName(name, sizes));
  });
}

function readName(name: string, sizes: readonly [string, ...string[]]): InstanceType {
  const [, family = '', generation = '', letters = ''] = /^([a-z]+)([0-9])([a-z]*)$/.exec(name) ?? [];
  const [letter = ''] = letters;
  const processor = letter === 'a' || letter === 'g' || letter === 'i' ? letter : '';
  return { name, family, generation: Number(generation), processor, extras: letters.slice(processor.length), sizes };
}

/** Gives how many times the vCPUs and memory of an xlarge a size has, from large upwards. */
export function sizeFactor(size: string): number {
  return size === 'large' ? 0.5 : Number.parseInt(`0${size}`, 10) || 1;
}
