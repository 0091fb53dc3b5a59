import type { SentStatement } from "./frontend-messages.ts";

/** Where a parameter of a script comes from. */
export type ScriptParameter =
  /** SHA-256 of the token in the cookie. */
  | { from: "session" }
  /** The person that the session's row names. */
  | { from: "person" }
  /** The same, as an array of one. */
  | { from: "people" }
  /** The id in the request's path. */
  | { from: "path" }
  /** Differs from request to request: made anew, as a UUID or as the present instant. */
  | { from: "new-id" }
  | { from: "now" }
  | { from: "constant"; value: string | null };

export interface ScriptStatement {
  text: string;
  parameters: ScriptParameter[];
}

/** What one kind of request asks of the database: first the session, then the work. */
export interface Script {
  session: ScriptStatement;
  work: ScriptStatement[];
  /** The work is one transaction. */
  isTransaction: boolean;
}

/** One request as it was heard, with what is known of who sent it. */
export interface Heard {
  statements: readonly SentStatement[];
  sessionId: string;
  personId: string;
  pathId: string | undefined;
}

/**
 * Makes a script of two requests of the same kind by different people: what differs between them and is not one of
 * their ids is made anew each time; what is the same is constant. Changes of role are isolation, and left out.
 *
 * @throws Error when the two did not run the same statements.
 */
export function scriptOf(one: Heard, other: Heard): Script {
  const [first, second] = [one, other].map(({ statements }) => statements.filter(isWork));
  const pairs = (first ?? []).map((statement, index) => ({ statement, twin: second?.[index] }));
  if (first?.length !== second?.length || pairs.some(({ statement, twin }) => statement.text !== twin?.text))
    throw new Error("Two requests of the same kind sent different statements");
  const [session, ...work] = pairs.map(({ statement, twin }) => ({
    text: statement.text,
    parameters: statement.parameters.map((value, index) =>
      parameterOf({ value, twin: twin?.parameters[index] ?? null }, one, other),
    ),
  }));
  if (!session?.text.includes('."session"')) throw new Error("A request did not begin with its session");
  return {
    session,
    work,
    isTransaction: one.statements.some(({ text }) => text.startsWith("begin; set local")),
  };
}

// begin, commit and changes of role travel as simple queries.
function isWork({ text }: SentStatement): boolean {
  return /^(select|insert|update|delete|with)\b/.test(text);
}

function parameterOf(
  { value, twin }: { value: string | null; twin: string | null },
  one: Heard,
  other: Heard,
): ScriptParameter {
  if (value === one.sessionId && twin === other.sessionId) return { from: "session" };
  if (value === one.personId && twin === other.personId) return { from: "person" };
  if (value !== null && value === one.pathId && twin === other.pathId) return { from: "path" };
  if (value === twin) return { from: "constant", value };
  if (value !== null && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) return { from: "new-id" };
  if (value === `{"${one.personId}"}` && twin === `{"${other.personId}"}`) return { from: "people" };
  if (value !== null && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return { from: "now" };
  throw new Error("A parameter differs between two requests in a way that is not understood");
}

/** The same script on another schema, or without naming one. */
export function onSchema(script: Script, from: string, to: string | undefined): Script {
  const move = (statement: ScriptStatement): ScriptStatement => ({
    ...statement,
    text: statement.text.replaceAll(`"${from}".`, to === undefined ? "" : `"${to}".`),
  });
  return { ...script, session: move(script.session), work: script.work.map(move) };
}
