/**
 * A 32-bit number that orders equal candidates of one request: fair over requests, the same on every run.
 * FNV-1a over both ids with the finish of MurmurHash3, as FNV alone leaves ids with one prefix in order.
 */
export const tieOf = (seed: string, helperId: string): number => {
  let hash = fold(fold(0x811c9dc5, seed), `\n${helperId}`);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const fold = (start: number, text: string): number => {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
};
