import { describe, expect, test } from "vitest";
import { answerOf } from "./answer-of.ts";
import { ProblemError, problemOf } from "./problem-error.ts";
import { mayRetry, retryDelay } from "./query-client.ts";

const problem = (code: string, status: number) => ({
  type: `urn:omzien:problem:${code}`,
  title: "",
  status,
  detail: "",
  code,
  requestId: "r1",
  errors: [{ pointer: "/email", code: "email_malformed", detail: "" }],
});

describe("an answer of the API", () => {
  test("gives its body when all is well", async () => {
    const call = Promise.resolve({ data: { id: 1 }, response: new Response(null, { status: 200 }) });
    expect(await answerOf(call)).toEqual({ id: 1 });
  });

  test("is a problem with code and faults when it is not", async () => {
    const response = new Response(null, { status: 400 });
    const call = Promise.resolve({ error: problem("invalid_input", 400), response });
    await expect(answerOf(call)).rejects.toMatchObject({
      code: "invalid_input",
      status: 400,
      faults: [{ pointer: "/email", code: "email_malformed" }],
    });
  });

  test("that never came is called offline, and a mistake of ours keeps its name", async () => {
    await expect(answerOf(Promise.reject(new TypeError("Failed to fetch")))).rejects.toMatchObject({
      code: "offline",
    });
    await expect(answerOf(Promise.reject(new RangeError("no")))).rejects.toBeInstanceOf(RangeError);
  });

  test("of a proxy in between goes by its status", () => {
    expect(problemOf(new Response(null, { status: 502 }), "<html>").code).toBe("temporarily_unavailable");
    expect(problemOf(new Response(null, { status: 500 }), "<html>").code).toBe("internal_error");
  });
});

describe("trying again", () => {
  const busy = new ProblemError({ code: "temporarily_unavailable", status: 503, retryAfterSeconds: 2 });
  const gone = new ProblemError({ code: "not_found", status: 404 });

  test("helps when the site is away for a moment, a few times", () => {
    expect(mayRetry(0, busy)).toBe(true);
    expect(mayRetry(4, busy)).toBe(false);
    expect(mayRetry(0, gone)).toBe(false);
  });

  test("waits as long as the site asks", () => {
    expect(retryDelay(0, busy)).toBe(2000);
    expect(retryDelay(1, gone)).toBe(2000);
  });
});
