/**
 * Rules of the NL API Design Rules 2.x that can be read off an OpenAPI document. Source: Logius, NL GOV REST API
 * Design Rules; the names are those of the standard.
 */

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string }[];
  responses?: Record<string, { headers?: Record<string, unknown>; content?: Record<string, unknown> }>;
}
export interface ApiDocument {
  openapi: string;
  info: { title?: string; version?: string; contact?: object; license?: object };
  servers?: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}
interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

const methods = ["get", "post", "put", "delete", "patch", "head", "options"];
const personal = /(email|phone|firstName|lastName|street|token|code$|bsn)/i;

/** Every fault of the document, as `rule: where`; empty when all rules are kept. */
export function designFaults(document: ApiDocument): string[] {
  return [
    ...documentFaults(document),
    ...pathFaults(document),
    ...operationFaults(document),
    ...nameFaults(document),
  ];
}

function documentFaults({ openapi, info, servers }: ApiDocument): string[] {
  const faults: string[] = [];
  if (!openapi.startsWith("3.1")) faults.push("doc-openapi: version 3.1");
  if (!info.contact) faults.push("doc-openapi-contact: info");
  if (!info.license) faults.push("doc-openapi-license: info");
  if (!/^\d+\.\d+\.\d+$/.test(info.version ?? "")) faults.push("semver: info.version");
  if (!servers?.every(({ url }) => /\/v\d+$/.test(url))) faults.push("uri-version: servers");
  return faults;
}

function pathFaults({ paths }: ApiDocument): string[] {
  return Object.keys(paths).flatMap((path) => {
    const faults: string[] = [];
    if (path.endsWith("/")) faults.push(`no-trailing-slash: ${path}`);
    for (const part of path.split("/").slice(1)) {
      if (!/^([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\})$/.test(part))
        faults.push(`path-segments-kebab-case: ${path}`);
    }
    return faults;
  });
}

function operationFaults({ paths }: ApiDocument): string[] {
  return eachOperation(paths).flatMap(([where, operation]) => {
    const faults: string[] = [];
    if (!operation.operationId) faults.push(`operation-id: ${where}`);
    if (!operation.summary) faults.push(`summary: ${where}`);
    if (!operation.responses?.["400"]?.content?.["application/problem+json"])
      faults.push(`problem-invalid-input: ${where}`);
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (!response.headers?.["API-Version"]) faults.push(`version-header: ${where} ${status}`);
      const isProblem = Number(status) >= 400;
      if (isProblem && !response.content?.["application/problem+json"])
        faults.push(`problem-details: ${where} ${status}`);
    }
    for (const parameter of operation.parameters ?? []) {
      if (parameter.in === "query" && !/^[a-z][A-Za-z0-9]*$/.test(parameter.name))
        faults.push(`query-keys-camel-case: ${where} ${parameter.name}`);
      if (parameter.in !== "header" && personal.test(parameter.name) && parameter.name !== "postcode")
        faults.push(`no-personal-data-in-uri: ${where} ${parameter.name}`);
    }
    return faults;
  });
}

function eachOperation(paths: ApiDocument["paths"]): [string, Operation][] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  );
}

function nameFaults({ paths, components }: ApiDocument): string[] {
  const faults = new Set<string>();
  const visit = (value: unknown, where: string) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "properties" && typeof inner === "object" && inner !== null) {
        for (const name of Object.keys(inner)) {
          if (!/^[a-z][A-Za-z0-9]*$/.test(name)) faults.add(`property-camel-case: ${where} ${name}`);
        }
      }
      visit(inner, where);
    }
  };
  for (const [name, schema] of Object.entries(components?.schemas ?? {})) visit(schema, name);
  for (const [path, operations] of Object.entries(paths)) visit(operations, path);
  return [...faults];
}
