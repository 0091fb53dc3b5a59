import type { PlatformDb } from "@omzien/db";
import type { ConsoleContext } from "../context.ts";

interface Kept<Value> {
  at: number;
  of: string;
  reading: Promise<Value>;
}

/**
 * Keeps what was read of an installation for so long, also that nothing could be read; all who ask meanwhile wait for
 * the same.
 *
 * @returns reads `key` anew when that is over, or when it was of something else than `of`.
 */
export function keeper<Value>(keepMs: number) {
  const kept = new WeakMap<PlatformDb, Map<string, Kept<Value>>>();
  return (
    { platform, now }: Pick<ConsoleContext, "platform" | "now">,
    key: string,
    of: string,
    read: () => Promise<Value>,
  ): Promise<Value> => {
    const known = kept.get(platform) ?? new Map<string, Kept<Value>>();
    kept.set(platform, known);
    const at = now().getTime();
    const found = known.get(key);
    if (found !== undefined && found.of === of && at >= found.at && at - found.at < keepMs)
      return found.reading;
    const reading = read();
    known.set(key, { at, of, reading });
    return reading;
  };
}
