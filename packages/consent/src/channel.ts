/**
 * The way by which what is shown goes out.
 * - `phone`: the desk has somebody on the telephone, and may read out what it sees.
 * - `print`: on paper, which lies about and cannot be taken back.
 * - `mail`: put together for a mail; `api`: for another system.
 */
export const channels = ["web", "phone", "print", "mail", "api"] as const;

export type Channel = (typeof channels)[number];

const known: ReadonlySet<unknown> = new Set(channels);

/** Whether a value from outside the type system is a channel. */
export function isChannel(value: unknown): value is Channel {
  return known.has(value);
}
