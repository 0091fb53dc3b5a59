/** Who may enter which room. A room is a package or an app; its door is its index. */

const rooms = {
  contracts: [],
  matching: ["contracts"],
  consent: ["contracts"],
  i18n: [],
  theme: ["contracts"],
  db: ["contracts"],
  tenancy: ["contracts", "db"],
  auth: ["contracts", "db", "tenancy"],
  services: ["contracts", "db", "tenancy", "matching", "consent", "i18n", "theme"],
  notifications: ["contracts", "services", "i18n"],
  storage: ["contracts", "services"],
  "staff-provider": ["contracts", "services"],
  ui: [],
  "api-client": [],
  testing: [
    "contracts",
    "db",
    "tenancy",
    "services",
    "auth",
    "consent",
    "matching",
    "i18n",
    "theme",
    "storage",
  ],
};
const web = ["api-client", "ui", "theme", "i18n", "contracts", "consent"];

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `door-of-${room}`,
  comment: `packages/${room} may import ${allowed.length > 0 ? allowed.join(", ") : "no other room"}. Does the thing you need belong elsewhere?`,
  severity: "error",
  from: { path: `^packages/${room}/src/`, pathNot: "\\.test\\.tsx?$|/testing/|global-setup" },
  to: { path: "^(packages|apps|infra)/", pathNot: `^packages/(${[room, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "web-knows-the-api-only",
      comment: `apps/web may import ${web.join(", ")}; data come through the API.`,
      severity: "error",
      from: { path: "^apps/web/" },
      to: { path: "^(packages|apps|infra)/", pathNot: `^(apps/web|packages/(${web.join("|")}))/` },
    },
    {
      name: "console-knows-its-own-api-only",
      comment: "apps/console may import api-client, ui, i18n and contracts; nothing of the sites' pages.",
      severity: "error",
      from: { path: "^apps/console/" },
      to: {
        path: "^(packages|apps|infra)/",
        pathNot: "^(apps/console|packages/(api-client|ui|i18n|contracts))/",
      },
    },
    {
      name: "lucia-behind-one-file",
      comment:
        "lucia is no longer maintained: packages/auth/src/session.ts is its only importer (decisions/0002).",
      severity: "error",
      from: { pathNot: "^packages/auth/src/session\\.ts$" },
      to: { path: "(^|/)lucia/" },
    },
    {
      name: "openid-client-behind-one-file",
      comment:
        "What of a provider's word counts is decided in one place: packages/staff-provider/src/staff-provider.ts.",
      severity: "error",
      from: { pathNot: "^packages/staff-provider/src/staff-provider\\.ts$" },
      to: { path: "(^|/)openid-client/" },
    },
    {
      name: "only-db-opens-a-database",
      comment:
        "postgres is opened by packages/db; the queue's pg by apps/worker and the migrations of the queue.",
      severity: "error",
      from: {
        path: "^(packages|apps)/",
        pathNot: "^(packages/(db|testing)|apps/(bench|worker|e2e))/|\\.test\\.ts$",
      },
      to: { path: "(^|/)node_modules/(postgres|pg)/" },
    },
    {
      name: "only-storage-opens-a-store",
      comment:
        "Files are reached by packages/storage, which keeps tenants apart; fauxqs is for trials and tests.",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: "^packages/storage/" },
      to: { path: "(^|/)node_modules/(@aws-sdk|sharp|fauxqs)/" },
    },
    {
      name: "doors-know-no-tables",
      comment:
        "What goes out is Projected<T>: routes, pages and mails get it from services, never from a table's row.",
      severity: "error",
      from: {
        path: [
          "^apps/api/src/(routes|web)/",
          "^packages/notifications/",
          "^packages/services/src/[a-z-]+/(render|print|export)-",
        ],
        pathNot: "\\.test\\.ts$|/testing/",
      },
      to: { path: "^packages/db/|/queries\\.ts$" },
    },
    {
      name: "testing-is-for-tests",
      comment:
        "packages/testing makes tenants and people out of nothing; only tests, benchmarks and browser tests may.",
      severity: "error",
      from: {
        path: "^(packages|apps|infra)/",
        pathNot: "\\.test\\.tsx?$|^packages/testing/|^apps/(bench|e2e)/|/(testing|guards|stories|crashes)/",
      },
      to: { path: "^packages/testing/" },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or miss a third.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-missing-dependency",
      comment: "Declare it in the package.json of the room that imports it.",
      severity: "error",
      from: { path: "^(packages|apps|infra)/" },
      to: { couldNotResolve: true, pathNot: "\\.(css|svg|woff2)|^node:|^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.gen\\.tsx?$|/dist/|/\\.omzien/|/\\.tanstack/|routeTree" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};
