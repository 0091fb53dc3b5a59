import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ApiDocument, designFaults } from "./api-design-rules.ts";

const document: ApiDocument = JSON.parse(
  readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"),
);

test("openapi.json keeps the NL API Design Rules", () => {
  expect(designFaults(document)).toEqual([]);
});

test("each rule can fail", () => {
  const broken = structuredClone(document);
  const [path, operations] = Object.entries(broken.paths)[0] ?? [];
  if (!path || !operations) throw new Error("there are paths");
  const [operation] = Object.values(operations);
  if (!operation) throw new Error("there are operations");
  delete operation.operationId;
  operation.responses = { 200: {}, 404: {} };
  operation.parameters = [
    { name: "Sort_By", in: "query" },
    { name: "email", in: "query" },
  ];
  broken.paths["/helpRequests/"] = {};
  broken.components = { schemas: { Wrong: { properties: { first_name: {} } } } };
  broken.info = {};
  broken.servers = [{ url: "/api" }];

  const rules = new Set(designFaults(broken).map((fault) => fault.split(":")[0]));
  expect([...rules].sort()).toEqual([
    "doc-openapi-contact",
    "doc-openapi-license",
    "no-personal-data-in-uri",
    "no-trailing-slash",
    "operation-id",
    "path-segments-kebab-case",
    "problem-details",
    "problem-invalid-input",
    "property-camel-case",
    "query-keys-camel-case",
    "semver",
    "uri-version",
    "version-header",
  ]);
});
