/** A body without keys that hold nothing: what is `undefined` in a parsed form is absent in a request. */
export type Sendable<Body> = {
  [Key in keyof Body as undefined extends Body[Key] ? never : Key]: Body[Key];
} & {
  [Key in keyof Body as undefined extends Body[Key] ? Key : never]?: Exclude<Body[Key], undefined>;
};

/** Leaves out the keys of a body that hold nothing, as JSON does; says so to the compiler too. */
export function sendable<Body extends object>(body: Body): Sendable<Body> {
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  ) as unknown as Sendable<Body>;
}
