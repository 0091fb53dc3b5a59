import type { Readable } from "node:stream";

/** Whole packages of one tenant, each for a day. */
export interface TenantArchives {
  /** As it comes, without having it all in memory; after a failure there is nothing. @throws StorageUnavailableError */
  put(id: string, content: Readable): Promise<{ bytes: number }>;
  /** Undefined for what this tenant does not have. @throws StorageUnavailableError */
  open(id: string): Promise<{ bytes: number; content: ReadableStream<Uint8Array> } | undefined>;
  /** What is gone already is fine. @throws StorageUnavailableError */
  remove(id: string): Promise<void>;
}
