import type { Place, Stand } from "./stand.ts";

/** What came of showing a credential somewhere. */
export interface Shown {
  isAccepted: boolean;
  /** Status and body, without what differs with each request. */
  answer: string;
}

export interface Minted {
  value: string;
  /** Shows a value of any kind where this kind is shown, with everything else as it should be. */
  show: (place: Place, value: string) => Promise<Shown>;
}

/** Makes a real one: at the first municipality, or at the console for a kind of the console. */
export type Mint = (stand: Stand) => Promise<Minted>;

/** What a request was answered with; accepted is whatever is no refusal. */
export async function shownBy(response: Response): Promise<Shown> {
  const text = (await response.text()).replaceAll(/"requestId":"[^"]*"/g, "");
  const cookie = response.headers.has("set-cookie") ? " and a cookie" : "";
  return { isAccepted: response.ok, answer: `${response.status} ${text}${cookie}` };
}

/** One of the same form that nobody has: each letter and digit is the next of its sort. */
export function unlike(value: string): string {
  return value.replaceAll(/[0-9A-Za-z]/g, (sign) => nextOf[sign] ?? sign);
}

// Letters of codes that are typed stay within theirs, so that the form stays right.
const sorts = ["0123456789", "BCDFGHJKMNPQRSTVWXZ", "AEILOUY", "abcdefghijklmnopqrstuvwxyz"];
const nextOf: Readonly<Record<string, string>> = Object.fromEntries(
  sorts.flatMap((signs) => signs.split("").map((sign, at) => [sign, signs.charAt((at + 1) % signs.length)])),
);
