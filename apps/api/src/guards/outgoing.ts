/** A program file: its path from the root of the repository, and its text. */
export type Source = readonly [path: string, text: string];

/** What puts words together for people outside: routes, mails, pages, and everything that renders. */
const doors: readonly RegExp[] = [
  /^apps\/api\/src\/(routes|web|http)\//,
  /^apps\/worker\/src\//,
  /^packages\/notifications\/src\//,
  /^packages\/services\/src\/(.+\/)?(render|print|export)-[a-z-]+\.ts$/,
];

const isForTests = (path: string) => /\.test\.ts$|\/testing\//.test(path);
const isDoor = (path: string) => !isForTests(path) && doors.some((door) => door.test(path));

/** `PersonTable` and the like, from the files in which tables are described. */
export function tableTypes(tables: readonly Source[]): string[] {
  return tables.flatMap(([, text]) =>
    [...text.matchAll(/export (?:interface|type) (\w+)/g)].map(([, n = ""]) => n),
  );
}

/**
 * Doors that know a row of the database: a type of a table, any `…Row`, or a query. What they send must come from a
 * projection instead.
 */
export function rawTypesAtDoors(files: readonly Source[], tables: readonly string[]): string[] {
  const names = new RegExp(`\\b(${[...tables, "\\w+Row"].join("|")})\\b`);
  const query = /\.kysely\b|\bdefineQuery\b|\bselectFrom\b/;
  return files
    .filter(([path]) => isDoor(path))
    .flatMap(([path, text]) => {
      const code = withoutComments(text);
      const type = /import[^;]*?from/s.test(code) ? names.exec(importsOf(code))?.[1] : undefined;
      if (type !== undefined) return [`${path}: ${type}`];
      return query.test(code) && !mayAsk.has(path) ? [`${path}: a query`] : [];
    });
}

const mayAsk: ReadonlySet<string> = new Set([
  // Which tenants there are, asked of the catalogue: no people.
  "apps/worker/src/dependencies.ts",
]);

const personal =
  /\b(first_?name|last_?name|e_?mail|phone|street|house_?number|postcode|pseudonym|recipient|description)\b/i;

/** Values of people that are given out as being about nobody. */
export function personalAsNotPersonal(files: readonly Source[]): string[] {
  return files.flatMap(([path, text]) =>
    isForTests(path) || path.startsWith("packages/consent/") || isAboutTheSite(path)
      ? []
      : argumentsOf(withoutComments(text), /\bnotPersonal(?:<\w+>)?\(/g)
          .filter((given) => personal.test(given))
          .map((given) => `${path}: ${given.trim().slice(0, 60)}`),
  );
}

/** The site's own telephone number. */
const isAboutTheSite = (path: string) => path === "packages/services/src/site/get-site.ts";

const mayBeLogged: ReadonlySet<string> = new Set(
  "err requestId tenant host job port signal resumed removed destroyed table column rowId tenantId count".split(
    " ",
  ),
);

/** Calls of a log that take along more than an error, an id or a count. */
export function looseLogs(files: readonly Source[]): string[] {
  return files.flatMap(([path, text]) =>
    isForTests(path) || !/^(apps\/(api|worker)|packages)\//.test(path)
      ? []
      : argumentsOf(withoutComments(text), /\blog\.(?:trace|debug|info|warn|error|fatal)\(/g)
          .filter((given) => !isPlainLog(given))
          .map((given) => `${path}: ${given.trim().slice(0, 60)}`),
  );
}

function isPlainLog(given: string): boolean {
  const facts = /^\s*\{([^{}]*)\}\s*,\s*"[^"$]*"\s*,?\s*$/.exec(given)?.[1];
  if (facts === undefined) return /^\s*("[^"$]*"|where, "[^"]*"|message)\s*$/.test(given);
  const names = facts.split(",").map((fact) => fact.split(":")[0]?.trim() ?? "");
  return names.filter((name) => name !== "").every((name) => mayBeLogged.has(name));
}

/** Ports that hand something to the world outside without asking for a projection. */
export function unsealedPorts([, text]: Source): string[] {
  const interfaces = [...text.matchAll(/export interface (\w+)[^{]*\{(.*?)\n\}/gs)];
  const bodies = new Map(interfaces.map(([, name = "", body = ""]) => [name, body]));
  const isSealed = (type: string) =>
    type.includes("Projected<") || (bodies.get(type) ?? "").includes("Projected<");
  return interfaces.flatMap(([, name = "", body = ""]) =>
    [...body.matchAll(/\b(send|push|post|deliver|publish|print|write)\w*\(\w+: ([\w<>]+)/g)]
      .filter(([, , type = ""]) => !isSealed(type))
      .map(([, verb = ""]) => `${name}.${verb}`),
  );
}

/** Casts to the seal, outside the one file that puts it on. */
export function forgedSeals(files: readonly Source[]): string[] {
  return files
    .filter(([path]) => !isForTests(path) && path !== "packages/consent/src/projected.ts")
    .filter(([, text]) => /\bas (unknown as )?(Projected|Disclosed)</.test(withoutComments(text)))
    .map(([path]) => path);
}

function importsOf(code: string): string {
  return [...code.matchAll(/^(?:import|export)\b[^;]*?from\s+"[^"]+"/gms)].map(([all]) => all).join("\n");
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*.*?\*\//gs, "").replaceAll(/(^|\s)\/\/[^\n]*/g, "$1");
}

/** The text between the brackets of each call that the pattern begins. */
function argumentsOf(code: string, call: RegExp): string[] {
  return [...code.matchAll(call)].map((match) => {
    const start = match.index + match[0].length;
    let open = 1;
    let end = start;
    while (open > 0 && end < code.length) {
      if (code[end] === "(") open += 1;
      if (code[end] === ")") open -= 1;
      end += 1;
    }
    return code.slice(start, end - 1);
  });
}
