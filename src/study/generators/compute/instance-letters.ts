import type { InstanceType } from './instance-types.js';

/** What people take a part of a name for. */
interface Mistaken {
  readonly id: string;
  readonly for: string;
  readonly why: string;
}

/** A part of the name of an instance type. */
export interface Part {
  readonly sign: string;
  readonly means: string;
  readonly mistaken: readonly Mistaken[];
}

/** What a sign means, then what it is mistaken for: an id, what people read, and why that is wrong. */
type Row = readonly [string, ...(readonly (readonly [string, string, string])[])];

const FAMILIES: Readonly<Record<string, Row>> = {
  m: [
    'general purpose',
    ['m-as-memory', 'memory optimized', 'm is general purpose; memory optimized types begin with r or x.'],
  ],
  c: [
    'compute optimized',
    ['c-as-cheap', 'general purpose', 'c is compute optimized; general purpose types begin with m or t.'],
  ],
  r: [
    'memory optimized',
    ['r-as-regular', 'general purpose', 'r, as in RAM, is memory optimized; general purpose types begin with m or t.'],
  ],
  x: [
    'memory optimized, with more memory per vCPU than r',
    ['x-as-extra-cpu', 'compute optimized', 'x has most memory for each vCPU; compute optimized types begin with c.'],
  ],
  t: [
    'burstable general purpose',
    [
      't-as-throughput',
      'storage optimized',
      't is burstable, with CPU credits; storage optimized types begin with i or d.',
    ],
  ],
  i: [
    'storage optimized on NVMe SSDs',
    ['i-as-intel', 'general purpose', 'In front i is storage optimized; only behind the digit it is the processor.'],
  ],
  im: [
    'storage optimized on NVMe SSDs',
    [
      'm-as-memory',
      'memory optimized',
      'im is of the storage optimized I family; memory optimized types begin with r or x.',
    ],
  ],
  is: [
    'storage optimized on NVMe SSDs',
    [
      'is-as-small',
      'burstable general purpose',
      'is belongs to the storage optimized I family; burstable types begin with t.',
    ],
  ],
  d: [
    'storage optimized on HDDs',
    ['d-as-ssd', 'storage optimized on NVMe SSDs', 'D types hold dense HDD storage; those on NVMe SSDs begin with i.'],
    ['d-as-database', 'memory optimized', 'd stands for dense storage; memory optimized types begin with r or x.'],
  ],
};

const PROCESSORS: Readonly<Record<InstanceType['processor'], Row>> = {
  g: [
    'Graviton',
    ['g-as-gpu', 'NVIDIA GPU', 'Behind the digit g is Graviton; GPU types have their g in front of it, as in g6.'],
    ['g-as-intel', 'Intel', 'g names the processor, which is Graviton; Intel is i, or no letter in older names.'],
  ],
  i: [
    'Intel',
    [
      'i-as-storage',
      'SSDs for many I/O operations',
      'Behind the digit i is Intel; storage optimized types have their i in front of it.',
    ],
    ['i-as-inference', 'Inferentia', 'Behind the digit i is Intel; Inferentia types are called inf.'],
  ],
  a: [
    'AMD',
    ['a-as-arm', 'Graviton', 'a is AMD, with x86 instructions; the Arm processor Graviton is g.'],
    ['a-as-intel', 'Intel', 'a names the processor, which is AMD; Intel is i, or no letter in older names.'],
  ],
  '': [
    'Intel',
    [
      'no-letter-as-graviton',
      'Graviton',
      'An older name without a letter for the processor is Intel; Graviton always has its g.',
    ],
    ['no-letter-as-amd', 'AMD', 'An older name without a letter for the processor is Intel; AMD always has its a.'],
  ],
};

const EXTRAS: Readonly<Record<string, Row>> = {
  d: ['local NVMe disks', ['d-as-double', 'twice the memory', 'd stands for disks: instance store on local NVMe.']],
  n: ['more network bandwidth', ['n-as-nvme', 'local NVMe disks', 'n stands for network; local NVMe disks are d.']],
  b: [
    'more EBS bandwidth',
    ['b-as-burst', 'burstable CPU', 'b stands for block storage, which is EBS; burstable types begin with t.'],
  ],
  e: [
    'extra storage or memory',
    ['e-as-ebs', 'more EBS bandwidth', 'e stands for extra storage or memory; more EBS bandwidth is b.'],
  ],
  z: ['high CPU frequency', ['z-as-zone', 'one zone only', 'z stands for a high frequency of the processor.']],
};

/** Takes a type apart: family, generation, processor and what is behind, each with what it is mistaken for. */
export function partsOf({ family, generation, processor, extras }: InstanceType): readonly Part[] {
  const digit: Row = [
    `generation ${generation}`,
    [
      'generation-as-vcpus',
      `${generation} vCPUs`,
      'The digit is the generation; how many vCPUs there are follows from the size.',
    ],
  ];
  return [
    part(family, FAMILIES[family]),
    part(String(generation), digit),
    part(processor, PROCESSORS[processor]),
    ...[...extras].map((sign) => part(sign, EXTRAS[sign])),
  ];
}

function part(sign: string, row: Row = ['']): Part {
  const [means, ...mistaken] = row;
  return { sign, means, mistaken: mistaken.map(([id, taken, why]) => ({ id, for: taken, why })) };
}
