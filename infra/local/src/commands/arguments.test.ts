import { expect, test } from "vitest";
import { readCommand } from "./arguments.ts";

const here = import.meta.dirname;
const complete =
  "tenant create --name Utrecht --host utrecht.localhost --municipality GM0344 --areas arguments.ts".split(
    " ",
  );

const role = "role give --host utrecht.localhost --email Anneke@utrecht.example --role coordinator".split(
  " ",
);

test("somebody gets a role by the address that they sign in with", () => {
  expect(readCommand(role, here)).toEqual({
    verb: "role give",
    host: "utrecht.localhost",
    email: "anneke@utrecht.example",
    role: "coordinator",
  });
});

test("a backup is noted with the cell and the moment at which it began", () => {
  const noted = "backup noted --cell main --begun 2026-11-30T02:00:00Z".split(" ");
  expect(readCommand(noted, here)).toEqual({
    verb: "backup noted",
    cell: "main",
    begunAt: new Date("2026-11-30T02:00:00Z"),
  });
});

test("a municipality is described by options, with paths from where the command was given", () => {
  expect(readCommand([...complete, "--postcodes", "./arguments.test.ts"], here)).toEqual({
    verb: "tenant create",
    tenant: {
      name: "Utrecht",
      host: "utrecht.localhost",
      municipality: "GM0344",
      areas: `${here}/arguments.ts`,
      postcodes: `${here}/arguments.test.ts`,
    },
  });
});

test.each([
  [["tenant", "destroy"], 'There is no command "tenant destroy"; npm run omzien -- --help lists them.'],
  [["retention"], "Missing: --host."],
  [["backup", "noted"], "Missing: --cell, --begun."],
  [
    ["backup", "noted", "--cell", "main", "--begun", "yesterday"],
    '--begun is "yesterday"; it must be an instant like 2027-01-31T02:00:00Z.',
  ],
  [["tenant", "create", "--name", "Utrecht"], "Missing: --host, --municipality, --areas."],
  [[...complete, "--municipality", "0344"], '--municipality is "0344"; it must be a code like GM0344.'],
  [
    [...complete, "--host", "http://utrecht.nl:80"],
    '--host is "http://utrecht.nl:80"; it must be a name like utrecht.localhost, in lower case, without port.',
  ],
  [[...complete, "--areas", "absent.geojson"], `--areas: there is no file ${here}/absent.geojson.`],
  [["keys", "rotate"], "Missing: --host."],
  [[...complete, "--phone", "030 123 45 67"], "--phone and --hours go together"],
  [["role", "give", "--host", "utrecht.localhost"], "Missing: --email, --role."],
  [[...role, "--role", "mayor"], '--role is "mayor"; it must be one of coordinator, broker, street-contact'],
  [[...role, "--email", "anneke"], '--email is "anneke"; it must be an address like'],
  [["migrate", "--force"], "Unknown option '--force'; npm run omzien -- --help lists the options."],
])("a wrong command is answered with one sentence: %j", (args, sentence) => {
  expect(() => readCommand(args, here)).toThrow(sentence);
});

test("a site is closed, opened, deleted and restored by its host; domains go with a site", () => {
  const host = "utrecht.localhost";
  for (const change of ["suspend", "resume", "delete", "restore"]) {
    expect(readCommand(["tenant", change, "--host", host], here)).toEqual({
      verb: "tenant change",
      change,
      host,
    });
  }
  const domain = "buurthulp.utrecht.nl";
  expect(readCommand(["domain", "add", "--host", host, "--domain", domain], here)).toEqual({
    verb: "domain add",
    host,
    domain,
  });
  expect(() => readCommand(["domain", "check", "--host", host], here)).toThrow("Missing: --domain.");
});

test("retention counts, and destroys only when told to", () => {
  const host = "lindewaard.localhost";
  expect(readCommand(["retention", "--host", host], here)).toEqual({ verb: "retention", host, apply: false });
  expect(readCommand(["retention", "--host", host, "--apply"], here)).toEqual({
    verb: "retention",
    host,
    apply: true,
  });
});

test("no command, and --help, explain the commands", () => {
  expect([readCommand([], here), readCommand(["tenant", "create", "--help"], here)]).toEqual([
    { verb: "help" },
    { verb: "help" },
  ]);
});

test("an export goes to a folder from where the command was given", () => {
  const asked = ["tenant", "export", "--host", "utrecht.localhost", "--to", "utrecht"];
  expect(readCommand(asked, "/home/anneke")).toEqual({
    verb: "tenant export",
    host: "utrecht.localhost",
    to: "/home/anneke/utrecht",
  });
  expect(() => readCommand(["tenant", "export"], "/home/anneke")).toThrow("Missing: --host, --to.");
});

test("an import names a folder that is there, and may say where the site will be", () => {
  expect(readCommand(["tenant", "import", "--from", "."], "/")).toEqual({ verb: "tenant import", from: "/" });
  expect(readCommand(["tenant", "import", "--from", ".", "--host", "utrecht.test"], "/")).toMatchObject({
    host: "utrecht.test",
  });
  expect(() => readCommand(["tenant", "import"], "/")).toThrow("Missing: --from.");
  expect(() => readCommand(["tenant", "import", "--from", "no-such-folder"], "/")).toThrow(
    "there is no file",
  );
  expect(readCommand(["tenant", "give-up", "--host", "utrecht.test"], "/")).toEqual({
    verb: "tenant give-up",
    host: "utrecht.test",
  });
});
