import { expect, test } from "vitest";
import { NotFoundError } from "./errors.ts";
import { loggedError } from "./logged-error.ts";

/** What PostgreSQL, a parser and a mail server say when something is wrong: they quote. */
const quoting: readonly Error[] = [
  Object.assign(new Error('invalid input syntax for type uuid: "fatima@example.org"'), {
    name: "PostgresError",
    severity: "ERROR",
    code: "23505",
    detail: "Key (email)=(fatima@example.org) already exists.",
    constraint_name: "person_email_key",
    table_name: "person",
  }),
  parseFailure("fatima@example.org, Lindelaan 12"),
  Object.assign(new Error("Can't send mail: 550 <fatima@example.org> is unknown"), {
    code: "EENVELOPE",
    command: "RCPT TO",
    response: "550 <fatima@example.org>",
    rejected: ["fatima@example.org"],
  }),
  new Error("while asking for fatima@example.org", { cause: new TypeError("fatima@example.org is no URL") }),
  new AggregateError([new Error("fatima@example.org")], "fatima@example.org failed"),
];

function parseFailure(text: string): Error {
  try {
    JSON.parse(text);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("the text was JSON");
}

/** Errors of which the log would hold the address. */
const telling = (write: (error: Error) => unknown) =>
  quoting.filter((error) => JSON.stringify(write(error)).includes("fatima"));

test("no error takes what somebody typed into the log", () => {
  expect(telling((error) => loggedError(error))).toEqual([]);
});

test("a log that writes errors whole is found", () => {
  const whole = ({ message, stack }: Error) => ({ message, stack });
  expect(telling(whole)).toHaveLength(quoting.length);
});

test("what is needed to find the fault stays", () => {
  const [postgres] = quoting;
  expect(loggedError(postgres)).toMatchObject({
    type: "PostgresError",
    code: "23505",
    constraint: "person_email_key",
    table: "person",
  });
  expect(loggedError(postgres).stack[0]).toMatch(/^at .*logged-error\.test\.ts/);
  expect(loggedError(new NotFoundError())).toMatchObject({ type: "NotFoundError", code: "not_found" });
  expect(loggedError(new NotFoundError()).message).toBeTruthy();
  expect(loggedError("thrown by mistake")).toEqual({ type: "string", stack: [] });
  expect(loggedError(quoting[3]).cause?.type).toBe("TypeError");
});
