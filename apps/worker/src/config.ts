import { z } from "zod";

const Environment = z.object({
  /** Login of the jobs: becomes the role of the tenant whose job it runs, and reads the queue. */
  WORKER_DATABASE_URL: z.url(),
  /** Jobs at the same time in this process. */
  CONCURRENCY: z.coerce.number().int().min(1).max(64).default(8),
  /** As for the API; both derive the same secrets from it. */
  PLATFORM_SECRET: z.string().min(32),
  /** Keys that lock each tenant's own keys up: `id:64 hexadecimal characters`, the newest first. Lost: all contact data lost. */
  KEY_ENCRYPTION_KEYS: z.string().min(66),
  /** Address of an S3-compatible store, as for the API. `https://s3.example.org`. */
  S3_ENDPOINT: z.url(),
  /** As the provider says; most accept any. */
  S3_REGION: z.string().min(1).default("us-east-1"),
  /** A key that may read and write this one bucket, and nothing else. */
  S3_ACCESS_KEY_ID: z.string().min(1),
  S3_SECRET_ACCESS_KEY: z.string().min(1),
  /** It exists already, and nobody can read it from outside. */
  S3_BUCKET: z.string().min(1).default("omzien"),
  /** `https` wherever residents come; `http` only on loopback. */
  SITE_SCHEME: z.enum(["http", "https"]).default("https"),
  /** Port in links when it is not the scheme's own. */
  SITE_PORT: z.coerce.number().int().optional(),
  /** Mail server. `smtp://user:password@host:587` */
  SMTP_URL: z.url(),
  /** Address that mails come from; the name in front of it is the municipality's. */
  MAIL_FROM: z.email().default("geen-antwoord@omzien.localhost.invalid"),
  /** Resolvers for looking after municipalities' domains, `10.0.0.2` or `10.0.0.2:5353`, with commas. The machine's own by default. */
  DNS_SERVERS: z
    .string()
    .transform((list) => list.split(",").map((server) => server.trim()))
    .optional(),
  /** After so many days without proof in a row a municipality's own domain is let go. */
  DOMAIN_FAILED_DAYS: z.coerce.number().int().min(1).max(60).default(3),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** Only for trials: allows a database that does not wait for the disk. */
  ALLOW_UNSAFE_DATABASE: z.stringbool().default(false),
});
export type Config = z.infer<typeof Environment>;

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
