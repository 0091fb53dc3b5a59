import { RateLimitedError } from "@omzien/services";
import type { AppContext } from "../http/app-env.ts";

const perMinute = 60;
const maxBuckets = 50_000;
const buckets = new Map<string, { tokens: number; at: number }>();

/**
 * Writes of people who are not signed in: 60 a minute from one network address (IPv6: one /64) on one site.
 * In this process's memory; the limits that matter for signing in are counted in the database.
 * @throws RateLimitedError
 */
export function limitVisitors(c: AppContext): void {
  const key = `${c.get("tenant")?.id} ${c.get("address")}`;
  const now = Date.now();
  const bucket = buckets.get(key) ?? { tokens: perMinute, at: now };
  bucket.tokens = Math.min(perMinute, bucket.tokens + ((now - bucket.at) / 60_000) * perMinute);
  bucket.at = now;
  if (bucket.tokens < 1) throw new RateLimitedError(Math.ceil((1 - bucket.tokens) * (60 / perMinute)));
  bucket.tokens -= 1;
  keep(key, bucket);
}

/** The address that was not heard of for the longest makes room; one who floods never frees itself by it. */
function keep(key: string, bucket: { tokens: number; at: number }): void {
  buckets.delete(key);
  const [oldest] = buckets.keys();
  if (buckets.size >= maxBuckets && oldest !== undefined) buckets.delete(oldest);
  buckets.set(key, bucket);
}
