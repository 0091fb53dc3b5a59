import type { Subject, Viewer } from "./policy.ts";

/** Not exported: nobody outside this file can name it, and a spread or an object literal does not carry it. */
declare class Seal<T> {
  protected readonly sealed: T;
}

/**
 * Values that went through the policy, and so may leave the house: every door (API, mail, print, export) asks for
 * it. At run time the plain value itself. Only `project`, the projectors of `compileProjection`, and the
 * constructors in this file make it.
 */
export type Projected<T> = T & Seal<T>;

/** Fields of people that must never be added beside a projection. */
type PersonField = "firstName" | "lastName" | "phone" | "email" | "address" | "postcode" | "pseudonym";
type Impersonal = { readonly [key: string]: unknown } & { readonly [K in PersonField]?: never };

/** Not exported from the package: the one place where the seal is put on. */
export function seal<T extends object>(value: T): Projected<T> {
  return value as Projected<T>;
}

/** What is left of a record: a hidden field is absent, a masked one holds text. */
export type Visible<T> = { readonly [N in keyof T]?: T[N] };

/** Not exported from the package. The caller has put in only what the policy shows of a record of type T. */
export function sealVisible<T>(value: Readonly<Record<string, unknown>>): Projected<Visible<T>> {
  return value as Projected<Visible<T>>;
}

/** For values without personal data: the site, its neighbourhoods and categories, counts, a receipt. */
export function notPersonal<T extends object>(value: T): Projected<T> {
  return seal(value);
}

/**
 * Joins projected parts, and facts about no person (ids, states, instants, counts), into one body.
 * @param build puts the body together from its two arguments and nothing else, so that it can hold no value that
 *   did not pass the policy. Write it as a function of its own, not as a closure over rows.
 */
export function present<F extends Impersonal, P extends Parts, B extends object>(
  facts: F,
  parts: P,
  build: (parts: Unsealed<P>, facts: F) => B,
): Projected<B> {
  return seal(build(unsealed(parts), facts));
}

type Parts = Readonly<Record<string, Projected<object> | null | undefined>>;
/** The parts without the seal, so that `build` can spread them into the body that is sealed again. */
type Unsealed<P> = {
  readonly [N in keyof P]: P[N] extends infer V ? (V extends Seal<infer T> ? T : V) : never;
};

function unsealed<P extends Parts>(parts: P): Unsealed<P> {
  return parts as Unsealed<P>;
}

/** Facts about no person and one projection side by side in one body; projected fields win. */
export function withFacts<F extends Impersonal, V extends object>(
  facts: F,
  visible: Projected<V>,
): Projected<Omit<F, keyof V> & V> {
  const value: V = visible;
  return seal({ ...facts, ...value });
}

/** A list of projected values is itself projected. */
export function projectedList<P extends Projected<object>>(items: readonly P[]): Projected<readonly P[]> {
  return seal(items);
}

/**
 * Someone's own data, for the download that GDPR art. 15 and 20 give a right to. The caller has left out what others
 * reported about this person.
 * @throws TypeError when the viewer is not the subject.
 */
export function projectOwn<T extends object>(viewer: Viewer, subject: Subject, value: T): Projected<T> {
  if (viewer.id !== subject.id || viewer.tenantId !== subject.tenantId || !subject.tenantId) {
    throw new TypeError("own data are shown to oneself only");
  }
  return seal(value);
}
