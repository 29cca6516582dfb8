import ipaddr from 'ipaddr.js';

/** The arithmetic of ipaddr.js, which shares nothing with ours. */
export function isIn(address: string, block: string): boolean {
  return ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parseCIDR(block));
}

export function firstOf(block: string): string {
  return ipaddr.IPv4.networkAddressFromCIDR(block).toString();
}

export function lastOf(block: string): string {
  return ipaddr.IPv4.broadcastAddressFromCIDR(block).toString();
}

/** Two blocks overlap if one holds an end of the other. */
export function overlaps(one: string, other: string): boolean {
  return isIn(firstOf(one), other) || isIn(lastOf(one), other) || isIn(firstOf(other), one);
}

/** An address so many further on, carried over from byte to byte. */
export function further(address: string, steps: number): string {
  const bytes = address.split('.').map(Number);
  let carry = steps;
  for (let place = 3; place >= 0; place -= 1) {
    const sum = (bytes[place] ?? 0) + carry;
    bytes[place] = ((sum % 256) + 256) % 256;
    carry = Math.floor(sum / 256);
  }
  return bytes.join('.');
}

export function prefixOf(block: string): number {
  return ipaddr.IPv4.parseCIDR(block)[1];
}

/** Every block or address in a text, in order. */
export function blocksIn(text: string): readonly string[] {
  return text.match(/\d+\.\d+\.\d+\.\d+\/\d+/g) ?? [];
}

export function addressesIn(text: string): readonly string[] {
  return text.match(/\d+\.\d+\.\d+\.\d+(?![\d/])/g) ?? [];
}
