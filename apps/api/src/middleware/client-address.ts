import { isIP, isIPv6 } from "node:net";

/**
 * The network address that limits are counted by. X-Forwarded-For is believed for as many entries, from the right,
 * as there are own proxies in front; anything else in it was written by the visitor. IPv6 counts per /64.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  hops: number,
): string {
  const chain = (forwardedFor ?? "").split(",").map((entry) => entry.trim());
  const entry = hops > 0 ? chain[chain.length - hops] : undefined;
  return canonical(entry && isIP(entry) ? entry : (peer ?? "unknown"));
}

function canonical(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(address)) return address;
  // The URL parser writes an IPv6 address in its one canonical form; the first four groups are the /64.
  const full = expand(new URL(`http://[${address.split("%")[0]}]`).hostname.slice(1, -1));
  return full.slice(0, 4).join(":");
}

function expand(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail?.split(":").filter(Boolean) ?? [];
  return tail === undefined
    ? left
    : [...left, ...Array<string>(8 - left.length - right.length).fill("0"), ...right];
}
