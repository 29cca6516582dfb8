/** What the SSD types of EBS give, as AWS's user guide said in November 2026. */
export const GP2 = { perGib: 3, least: 100, most: 16_000, burst: 3_000, credits: 5_400_000 } as const;
export const GP3 = {
  iops: 3_000,
  mibps: 125,
  perGib: 500,
  iopsPerMibps: 4,
  mostIops: 80_000,
  mostMibps: 2_000,
} as const;

/** A type of volume whose every IOPS is provisioned, up to a number per GiB and a most. */
export interface ProvisionedType {
  readonly name: string;
  readonly perGib: number;
  readonly most: number;
}

export const IO1: ProvisionedType = { name: 'io1', perGib: 50, most: 64_000 };
export const IO2: ProvisionedType = { name: 'io2', perGib: 1_000, most: 256_000 };

/** Gives the IOPS that a gp2 volume has all day. */
export function gp2Baseline(gib: number): number {
  return Math.min(Math.max(GP2.perGib * gib, GP2.least), GP2.most);
}

/** Gives the most IOPS that an io1 or io2 volume can be provisioned with. */
export function mostProvisioned({ perGib, most }: ProvisionedType, gib: number): number {
  return Math.min(perGib * gib, most);
}

/** Gives the most IOPS that a gp3 volume can be provisioned with. */
export function gp3Most(gib: number): number {
  return Math.min(GP3.perGib * gib, GP3.mostIops);
}
