import { defaultLoginNames } from "@omzien/db";
import { z } from "zod";

const CommaList = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== ""),
  );

/** BRT-achtergrondkaart; its terms ask for the source (CC BY 4.0). https://www.pdok.nl */
const nationalMap = {
  url: "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png",
  attribution: "Kaart: Kadaster / PDOK, CC BY 4.0",
};

// It goes into a policy of the browser: a host, and nothing that could end a directive.
const TilesUrl = z
  .string()
  .regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?\/[^\s;,'"]*$/, { error: "is no address of tiles" })
  .refine((url) => ["{z}", "{x}", "{y}"].every((part) => url.includes(part)), {
    error: "needs {z}, {x} and {y}",
  });

const Environment = z
  .object({
    /** TCP port on which the site is served. Example: 3000. Set by whoever runs the installation. */
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** Address to listen on. `127.0.0.1` behind a proxy on the same machine; `0.0.0.0` in a container. */
    LISTEN_ADDRESS: z.string().default("127.0.0.1"),
    /** Login of the application: no rights of its own, member of every tenant's role. `postgres://omzien_app:…@host/db`. */
    APP_DATABASE_URL: z.url(),
    /** Connections (lanes) of this process to its cell. Not through a pooler in transaction mode. */
    DATABASE_LANES: z.coerce.number().int().min(1).max(64).default(8),
    /** Key from which the secrets of mails are derived; at least 32 characters; a new key voids mails under way. */
    PLATFORM_SECRET: z.string().min(32),
    /** Keys that lock each tenant's own keys up: `id:64 hexadecimal characters`, the newest first. Lost: all contact data lost. */
    KEY_ENCRYPTION_KEYS: z.string().min(66),
    /** Address of an S3-compatible store, where logos lie. `https://s3.example.org`. */
    S3_ENDPOINT: z.url(),
    /** As the provider says; most accept any. */
    S3_REGION: z.string().min(1).default("us-east-1"),
    /** A key that may read and write this one bucket, and nothing else. */
    S3_ACCESS_KEY_ID: z.string().min(1),
    S3_SECRET_ACCESS_KEY: z.string().min(1),
    /** It exists already, and nobody can read it from outside. */
    S3_BUCKET: z.string().min(1).default("omzien"),
    /** `https` wherever residents come; `http` only on loopback. Decides the cookie's prefix and links. */
    SITE_SCHEME: z.enum(["http", "https"]).default("https"),
    /** Port in links when it is not the scheme's own. Example: 3000 for `npm start`; absent in production. */
    SITE_PORT: z.coerce.number().int().optional(),
    /** Proxies in front whose X-Forwarded-For entry is believed, counted from the right. 0: none. */
    TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
    /** Host of the console, only of a process that serves it: `console.omzien.nl`. Goes with CONSOLE_DATABASE_URL. */
    CONSOLE_HOST: z.string().toLowerCase().optional(),
    /** An administrator's address of the database, as migrations have it. Only where the console is served. */
    CONSOLE_DATABASE_URL: z.url().optional(),
    /** Logins that a new municipality's role is given to; the usual names by default. */
    WORKER_LOGIN: z.string().default(defaultLoginNames.worker),
    /** Folder of the built console. */
    CONSOLE_DIST: z.string().default(new URL("../../console/dist", import.meta.url).pathname),
    /** Resolvers that are asked about domains, with commas: `127.0.0.53,10.0.0.2:5353`; the machine's own without it. */
    DNS_SERVERS: CommaList,
    /** Address that mail comes from without a domain of the municipality's own, as for the worker. */
    MAIL_FROM: z.email().default("geen-antwoord@omzien.localhost.invalid"),
    /** Name that domains of municipalities point to with a CNAME: `sites.omzien.nl`. */
    DOMAIN_TARGET: z.string().optional(),
    /** Addresses that they point to with A and AAAA records, with commas. */
    DOMAIN_ADDRESSES: CommaList,
    /** Port, on loopback, at which Caddy asks for which names it may get a certificate: `/ask?domain=…`. Absent: none. */
    ASK_PORT: z.coerce.number().int().min(0).max(65535).optional(),
    /** Seconds between the order to stop and closing the door: a proxy sees `/health/ready` say no, and goes elsewhere. */
    DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(0),
    /**
     * Where the ground of maps comes from, with `{z}`, `{x}` and `{y}` (web mercator, https); the national map of the
     * Kadaster by default. `none`: areas are drawn on plain paper, and no browser asks anybody else for anything.
     */
    MAP_TILES: z.union([z.literal("none"), TilesUrl]).default(nationalMap.url),
    /** Whose map it is, as it must stand below it. Plain text. */
    MAP_TILES_ATTRIBUTION: z.string().max(200).default(nationalMap.attribution),
    /** Folder of the built web application. */
    WEB_DIST: z.string().default(new URL("../../web/dist", import.meta.url).pathname),
    /** `debug`, `info`, `warn`, `error` or `silent`. */
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
    /** Only for trials: allows a database that does not wait for the disk. */
    ALLOW_UNSAFE_DATABASE: z.stringbool().default(false),
    /** Only for trials: a municipality's own provider may be at `http` on this very machine. */
    ALLOW_LOOPBACK_PROVIDER: z.stringbool().default(false),
  })
  .refine(
    ({ CONSOLE_HOST: host, CONSOLE_DATABASE_URL: url }) => (host === undefined) === (url === undefined),
    {
      path: ["CONSOLE_HOST"],
      message: "goes together with CONSOLE_DATABASE_URL",
    },
  );
export type Config = z.infer<typeof Environment>;

/** Tiles for maps; undefined where there are none. */
export function mapTiles(
  config: Pick<Config, "MAP_TILES" | "MAP_TILES_ATTRIBUTION">,
): { url: string; attribution: string } | undefined {
  const { MAP_TILES: url, MAP_TILES_ATTRIBUTION: attribution } = config;
  return url === "none" ? undefined : { url, attribution };
}

/**
 * Reads the configuration; the only place that looks at the environment.
 * @throws Error with every faulty variable by name, and never a value.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = Environment.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The configuration is not right:\n${faults.join("\n")}`);
}
