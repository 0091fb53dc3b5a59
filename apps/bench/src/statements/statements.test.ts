import { describe, expect, test } from "vitest";
import { frontendReader, type SentStatement } from "./frontend-messages.ts";
import { type Heard, onSchema, scriptOf } from "./script.ts";

const ids = ["01930000-0000-7000-8000-000000000001", "01930000-0000-7000-8000-000000000002"] as const;

function heard(person: 0 | 1, work: SentStatement[]): Heard {
  const sessionId = `session ${person}`;
  return {
    sessionId,
    personId: ids[person],
    pathId: undefined,
    statements: [
      { text: "begin; set role none; commit; set role r_a", parameters: [] },
      { text: 'select 1 from "t_a"."session" where id = $1', parameters: [sessionId] },
      ...work,
    ],
  };
}

function insert(person: 0 | 1, id: string, at: string): SentStatement {
  return {
    text: 'insert into "t_a"."x" values ($1,$2,$3,$4,$5)',
    parameters: [id, at, ids[person], `{"${ids[person]}"}`, "same"],
  };
}

describe("a script", () => {
  const begin = { text: 'begin; set local role "r_a"', parameters: [] };
  const first = insert(0, "7b0f0e57-4c5c-4e9b-9ad4-a36b3a1c6a01", "2026-11-23T10:00:00.000Z");
  const second = insert(1, "7b0f0e57-4c5c-4e9b-9ad4-a36b3a1c6a02", "2026-11-23T10:00:01.000Z");

  test("knows of each parameter where it comes from, and leaves changes of role out", () => {
    const script = scriptOf(heard(0, [begin, first]), heard(1, [begin, second]));
    expect(script.isTransaction).toBe(true);
    expect(script.session.parameters).toEqual([{ from: "session" }]);
    expect(script.work.map(({ parameters }) => parameters.map(({ from }) => from))).toEqual([
      ["new-id", "now", "person", "people", "constant"],
    ]);
  });

  test("moves to another schema, or to none", () => {
    const script = scriptOf(heard(0, [first]), heard(1, [second]));
    expect(onSchema(script, "t_a", "t_b").work[0]?.text).toContain('into "t_b"."x"');
    expect(onSchema(script, "t_a", undefined).work[0]?.text).toContain('into "x"');
  });

  test("is refused when two requests of a kind differ in a way that is not understood", () => {
    const odd = { ...second, parameters: [...second.parameters.slice(0, 4), "different"] };
    expect(() => scriptOf(heard(0, [first]), heard(1, [odd]))).toThrow("not understood");
    expect(() => scriptOf(heard(0, [first]), heard(1, []))).toThrow("different statements");
  });
});

test("statements are read from the wire, in whatever pieces they come", () => {
  const message = (type: string, ...parts: (string | number[])[]) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length + 4);
    return Buffer.concat([Buffer.from(type), length, body]);
  };
  const wire = Buffer.concat([
    message("", [0, 3, 0, 0], "user\0omzien\0\0"),
    message("Q", "begin\0"),
    message("P", "s1\0", "select $1, $2\0", [0, 0]),
    message("B", "\0s1\0", [0, 0], [0, 2], [0, 0, 0, 3], "abc", [255, 255, 255, 255], [0, 0]),
  ]);
  const sent: SentStatement[] = [];
  const read = frontendReader((statement) => sent.push(statement));
  for (const byte of wire) read(Buffer.from([byte]));
  expect(sent).toEqual([
    { text: "begin", parameters: [] },
    { text: "select $1, $2", parameters: ["abc", null] },
  ]);
});
