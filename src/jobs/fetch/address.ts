import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const inward: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 127],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const list = new BlockList();
for (const [net, prefix] of inward) list.addSubnet(net, prefix, familyOf(net));

/** Is this host the machine itself, or one of its own network? Names are looked up; one that is unknown is neither. */
export const isPrivate = async (hostname: string): Promise<boolean> => {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const addresses =
    isIP(host) > 0 ? [host] : (await lookup(host, { all: true }).catch(() => [])).map(({ address }) => address);
  return addresses.some((address) => list.check(address, familyOf(address)));
};
