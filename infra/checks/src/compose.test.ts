import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSettingsOf, sampleOf, unknownSettings } from "./settings-of.ts";
import { at, documentsIn, fields, listAt, root, textOf } from "./shipped.ts";

const folder = "infra/compose";
const [compose] = documentsIn(textOf(`${folder}/compose.yaml`));
const services = fields(at(compose, "services"));
const names = Object.keys(services);
const dockerfile = textOf(`${folder}/Dockerfile`);

/** As compose fills it in: `${NAME:?}` must be given, `${NAME:-other}` need not. */
function filledIn(text: string): string {
  return text.replaceAll(/\$\{(\w+)(?::\?|:-([^}]*))?\}/g, (_, name: string, other?: string) =>
    other === undefined ? sampleOf(name) : other,
  );
}

const environmentOf = (service: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields(at(service, "environment"))).map(([name, value]) => [
      name,
      filledIn(String(value)),
    ]),
  );
const commandOf = (service: unknown) => listAt(service, "command").map(String);

test("there are all the programs of an installation", () => {
  expect(names.toSorted()).toEqual(["api", "caddy", "console", "migrate", "postgres", "store", "worker"]);
});

test.each(["api", "console", "worker", "migrate"])("%s is given settings that its program takes", (name) => {
  const service = services[name];
  const environment = environmentOf(service);
  expect(() => readSettingsOf(commandOf(service), environment)).not.toThrow();
  expect(unknownSettings(commandOf(service), Object.keys(environment), textOf)).toEqual([]);
});

test("a setting that is left out, or does not exist, is noticed", () => {
  const { PLATFORM_SECRET: _, ...rest } = environmentOf(services["api"]);
  expect(() => readSettingsOf(commandOf(services["api"]), rest)).toThrow(/PLATFORM_SECRET/);
  expect(unknownSettings(commandOf(services["api"]), ["PLATFORM_SECRETS"], textOf)).toEqual([
    "PLATFORM_SECRETS",
  ]);
});

test("only the console and commands have an administrator's address of the database", () => {
  const having = names.filter((name) =>
    JSON.stringify(environmentOf(services[name])).includes("omzien_admin"),
  );
  expect(having.toSorted()).toEqual(["console", "migrate", "postgres"]);
  expect(environmentOf(services["api"])["CONSOLE_HOST"]).toBeUndefined();
});

test.each(names)("%s is not root, writes nowhere but where it must, and has no capability", (name) => {
  const service = services[name];
  expect(at(service, "user")).toMatch(/^(10001:10001|postgres)$/);
  expect(at(service, "read_only")).toBe(true);
  expect(at(service, "cap_drop")).toEqual(["ALL"]);
  expect(at(service, "security_opt")).toEqual(["no-new-privileges:true"]);
  expect(at(service, "privileged")).toBeUndefined();
});

test("only the ports of Caddy are published, and it asks on loopback", () => {
  const published = names.filter((name) => at(services[name], "ports") !== undefined);
  expect(published).toEqual(["api"]);
  expect(listAt(services["api"], "ports")).toEqual(["80:8080", "443:8443", "443:8443/udp"]);
  expect(at(services["caddy"], "network_mode")).toBe("service:api");
  const { ASK_PORT: port } = environmentOf(services["api"]);
  expect(environmentOf(services["caddy"])["CADDY_ASK"]).toBe(`http://127.0.0.1:${port}/ask`);
});

test("every variable of the Caddyfile that has no use here has a default, and files that are mounted exist", () => {
  const given = new Set(Object.keys(environmentOf(services["caddy"])));
  const needed = [...textOf("infra/caddy/Caddyfile").matchAll(/\{\$(\w+)\}/g)].map(([, name]) => name);
  // Without a value these two say nothing, as they should.
  expect(needed.filter((name) => !given.has(name ?? ""))).toEqual([
    "CADDY_GLOBAL_OPTIONS",
    "CADDY_PUBLIC_PORT",
  ]);
  const mounted = names
    .flatMap((name) => listAt(services[name], "volumes").map(String))
    .filter((volume) => /^\.\.?\//.test(volume) && volume.includes("conf"))
    .map((volume) => volume.split(":")[0] ?? "");
  expect(mounted.filter((path) => !existsSync(join(root, folder, path)))).toEqual([]);
});

test("example.env names every value that must be filled in, and holds no secret", () => {
  const asked = new Set(
    [...textOf(`${folder}/compose.yaml`).matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? ""),
  );
  const lines = textOf(`${folder}/example.env`)
    .split("\n")
    .filter((line) => /^\w+=/.test(line));
  expect(lines.map((line) => line.split("=")[0]).toSorted()).toEqual([...asked].toSorted());
  expect(lines.filter((line) => /(SECRET|KEY|PASSWORD)\w*=./.test(line))).toEqual([]);
});

test("the image is made with the versions of the project, and is not root", () => {
  const project = fields(JSON.parse(textOf("package.json")));
  const node = String(at(project, "devDependencies", "node"));
  expect([...dockerfile.matchAll(/^FROM node:([\d.]+)-/gm)].map(([, version]) => version)).toEqual([
    node,
    node,
  ]);
  expect(dockerfile).toContain(`pnpm@${String(project["packageManager"]).replace("pnpm@", "")}\n`);
  expect(dockerfile.trimEnd().split("\n").slice(-2)).toEqual([
    "USER 10001:10001",
    'CMD ["node", "apps/api/src/main.ts"]',
  ]);
});
