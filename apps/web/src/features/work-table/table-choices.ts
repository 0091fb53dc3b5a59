/** What people decided about a pair: ask it, keep it as it is, or do not put these two together. */
export type Choice = "ask" | "keep" | "apart";

/** A request and an offer, as in an address: `request.offer`. */
export type PairKey = string;

export type Choices = Readonly<Record<PairKey, Choice>>;

/** As many pairs as one press may ask, and as an address may name. */
export const mostPairs = 100;

export function pairKey(helpRequestId: string, offerId: string): PairKey {
  return `${helpRequestId}.${offerId}`;
}

/** The ids behind a key. */
export function pairOf(key: PairKey): { helpRequestId: string; offerId: string } {
  const [helpRequestId = "", offerId = ""] = key.split(".");
  return { helpRequestId, offerId };
}

/** The pairs with one of some choices, the newest last. */
export function pairsWith(choices: Choices, ...wanted: readonly Choice[]): PairKey[] {
  return Object.entries(choices)
    .filter(([, choice]) => wanted.includes(choice))
    .map(([key]) => key);
}

/** The choices with one changed; null takes it back. Whatever becomes too much for an address, the oldest goes first. */
export function withChoice(choices: Choices, key: PairKey, choice: Choice | null): Choices {
  const others = Object.entries(choices).filter(([each]) => each !== key);
  const next: [PairKey, Choice][] = choice === null ? others : [...others, [key, choice]];
  const apart = next.filter(([, each]) => each === "apart");
  const dropped = new Set(apart.slice(0, Math.max(0, apart.length - mostPairs)).map(([each]) => each));
  return Object.fromEntries(next.filter(([each]) => !dropped.has(each)));
}

/** Of some pairs all are to be asked, as many as one press may ask with those that are chosen already. */
export function withAllAsked(choices: Choices, keys: readonly PairKey[]): Choices {
  const others = keys.filter((key) => choices[key] !== "ask");
  const room = Math.max(0, mostPairs - (keys.length - others.length));
  return others.slice(0, room).reduce((next, key) => withChoice(next, key, "ask"), choices);
}

/** The choices without the pairs that were to stay together and that a table no longer shows. */
export function withoutGone(choices: Choices, shown: readonly PairKey[]): Choices {
  const gone = pairsWith(choices, "ask", "keep").filter((key) => !shown.includes(key));
  return gone.reduce((next, key) => withChoice(next, key, null), choices);
}

/** What the table is asked for: a pair that is to be asked stays together as well. */
export function tableAddress(choices: Choices): { apart: string; kept: string } {
  return {
    apart: pairsWith(choices, "apart").join(","),
    kept: pairsWith(choices, "ask", "keep").slice(0, mostPairs).join(","),
  };
}

/** Choices as they were kept, when they are of today; anything else is nothing. */
export function choicesOf(kept: unknown, today: string): Choices {
  if (typeof kept !== "object" || kept === null) return {};
  if (!("day" in kept) || kept.day !== today || !("choices" in kept)) return {};
  if (typeof kept.choices !== "object" || kept.choices === null) return {};
  return Object.fromEntries(
    Object.entries(kept.choices).filter((pair): pair is [PairKey, Choice] => isChoice(pair[1])),
  );
}

function isChoice(value: unknown): value is Choice {
  return value === "ask" || value === "keep" || value === "apart";
}
