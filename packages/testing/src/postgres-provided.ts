import type { FileStoreAccess } from "@omzien/storage";

// What `inject` of vitest knows; suites that use it import this file's types through @omzien/testing.
declare module "vitest" {
  interface ProvidedContext {
    /** Administrator's address of an empty database on a PostgreSQL of this run's own. */
    databaseUrl: string;
    /** A real S3 server of this run's own, with an empty bucket. */
    fileStoreAccess: FileStoreAccess;
  }
}

export type { ProvidedContext } from "vitest";
