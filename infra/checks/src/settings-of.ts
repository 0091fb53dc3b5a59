import { readConfig as readApi } from "@omzien/api/config";
import { readConfig as readWorker } from "@omzien/worker/config";

/** Stands in for what comes from a vault: it has the form of each setting that it may be. */
const samples: Record<string, string> = {
  PLATFORM_SECRET: "p".repeat(64),
  KEY_ENCRYPTION_KEYS: `2026:${"0".repeat(64)}`,
  SMTP_URL: "smtp://user:password@mail.example.org:587",
  DATABASE_URL: "postgres://omzien_admin:secret@postgres:5432/omzien",
  APP_DATABASE_URL: "postgres://omzien_app:secret@postgres:5432/omzien",
  WORKER_DATABASE_URL: "postgres://omzien_worker:secret@postgres:5432/omzien",
  MAIL_FROM: "buurthulp@omzien.example",
  CONSOLE_HOST: "console.omzien.example",
};

export const sampleOf = (name: string): string => samples[name] ?? "sample";

const readers = { "apps/api/src/main.ts": readApi, "apps/worker/src/main.ts": readWorker };

/**
 * Reads the settings with the program that a command starts; commands of `omzien` have no list of needed settings.
 *
 * @throws Error with every faulty setting by name.
 */
export function readSettingsOf(command: readonly string[], environment: Record<string, string>): void {
  const [program = "", script = ""] = command;
  if (program !== "node") throw new Error(`What is ${program}?`);
  if (script === "infra/local/src/omzien.ts") return;
  const reader = Object.entries(readers).find(([name]) => name === script)?.[1];
  if (reader === undefined) throw new Error(`What is ${script}?`);
  reader(environment);
}

/** Names of settings that the program would not look at, but for those of Node itself. */
export function unknownSettings(
  command: readonly string[],
  names: readonly string[],
  source: (path: string) => string,
): string[] {
  const script = command[1] ?? "";
  const file = script.startsWith("apps/")
    ? script.replace("main.ts", "config.ts")
    : "infra/local/src/settings.ts";
  const text = source(file);
  return names.filter((name) => name !== "NODE_ENV" && !new RegExp(`\\b${name}\\b`).test(text));
}
