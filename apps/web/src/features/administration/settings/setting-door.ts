import type { SettingState, SettingVersions } from "@omzien/contracts";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ifMatch } from "../queries.ts";

interface ChangeHeader {
  "if-match": string;
  "idempotency-key"?: string;
}

/** Where one subject that administrators set is read and written. */
export interface SettingDoor<Settings> {
  id: string;
  /** The page on which it is set; its versions are at `/eerder` below it. */
  page: `/beheer/${string}`;
  get: () => Promise<SettingState<Settings>>;
  list: (page: { before?: number }) => Promise<SettingVersions<Settings>>;
  write: (
    body: { settings: Settings; note: string },
    header: ChangeHeader,
  ) => Promise<SettingState<Settings>>;
  publish: (body: { number: number }, header: ChangeHeader) => Promise<SettingState<Settings>>;
  /** What is set, line by line, to be compared. */
  lines: (settings: Settings) => readonly SettingLine[];
}

/** One thing that is set: what it is called on the page, and what it says. */
export interface SettingLine {
  key: string;
  label: string;
  text: string;
}

// Settings are never taken from memory: what is on the screen is what a change builds on.
const fresh = { staleTime: 0, gcTime: 0 } as const;

export const settingQuery = <Settings>({ id, get }: SettingDoor<Settings>, look = "form") =>
  queryOptions({ ...fresh, queryKey: ["setting", id, look], queryFn: get });

/** Versions in pages, as one list of what was fetched so far. */
export const settingVersionsQuery = <Settings>({ id, list }: SettingDoor<Settings>) =>
  infiniteQueryOptions({
    ...fresh,
    queryKey: ["setting", id, "versions"],
    queryFn: ({ pageParam }) => list(pageParam === undefined ? {} : { before: pageParam }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ versions, hasOlder }) => (hasOlder ? versions.at(-1)?.number : undefined),
    select: ({ pages }) => pages.flatMap(({ versions }) => versions),
  });

export interface SettingChange {
  key: string;
  label: string;
  before: string;
  after: string;
}

/** What is different, in the order of the page; a line that is missing on one side is "" there. */
export function changesBetween(
  before: readonly SettingLine[],
  after: readonly SettingLine[],
): SettingChange[] {
  const earlier = new Map(before.map((line) => [line.key, line]));
  const later = new Set(after.map(({ key }) => key));
  return [
    ...after.map(({ key, label, text }) => ({
      key,
      label,
      before: earlier.get(key)?.text ?? "",
      after: text,
    })),
    ...before
      .filter(({ key }) => !later.has(key))
      .map(({ key, label, text }) => ({ key, label, before: text, after: "" })),
  ].filter((change) => change.before !== change.after);
}

/** The header of a change that builds on `version`. */
export function basedOn(version: string, key?: { "idempotency-key": string }): ChangeHeader {
  return { ...key, ...ifMatch(version) };
}
