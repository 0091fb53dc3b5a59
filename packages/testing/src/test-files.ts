import { createImages, type FileStoreAccess, openFileStore, type OpenFileStore } from "@omzien/storage";
import type {} from "./postgres-provided.ts";
import { inject } from "vitest";

let opened: OpenFileStore | undefined;

/** The files of this run's S3 server, shared by the suites of a worker: each tenant has its own. */
export function testFiles(): OpenFileStore {
  opened ??= openFileStore(inject("fileStoreAccess"));
  return opened;
}

/** A store behind which nobody answers. */
export function deadFiles(): OpenFileStore {
  return openFileStore({ ...inject("fileStoreAccess"), endpoint: "http://127.0.0.1:9" });
}

export const testImages = createImages();

/** What a program under test gets in its environment. */
export function testFileEnvironment(
  access: FileStoreAccess = inject("fileStoreAccess"),
): Record<string, string> {
  return {
    S3_ENDPOINT: access.endpoint,
    S3_REGION: access.region,
    S3_ACCESS_KEY_ID: access.accessKeyId,
    S3_SECRET_ACCESS_KEY: access.secretAccessKey,
    S3_BUCKET: access.bucket,
  };
}
