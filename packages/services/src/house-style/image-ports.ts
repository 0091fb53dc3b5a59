import type { ImageKind } from "@omzien/contracts";
import type { TenantArchives } from "../transfer/archive-port.ts";

/** The files of all tenants, each apart from the others. */
export interface FileStore {
  of(tenantId: string): TenantFiles;
  archivesOf(tenantId: string): TenantArchives;
}

/** What is done at the store for all tenants at once, also for those whose site is closed. */
export interface StoreCare {
  /** Packages that came before an instant. @returns how many. @throws StorageUnavailableError */
  removeArchives(before: Date): Promise<number>;
  /**
   * Uploads that began before an instant and were never finished, unless the store itself gives them up after a day.
   * @returns how many. @throws StorageUnavailableError
   */
  giveUpUploads(before: Date): Promise<number>;
}

/** The files of one tenant. A name is the hash of the content and an ending: `<64 hex>.webp`. */
export interface TenantFiles {
  /** The same again is fine. @throws StorageUnavailableError */
  put(name: string, body: Uint8Array): Promise<void>;
  /** Undefined for what this tenant does not have, whatever the name. @throws StorageUnavailableError */
  get(name: string): Promise<StoredFile | undefined>;
  /** Of all that this tenant has. @throws StorageUnavailableError */
  names(): Promise<string[]>;
}

export interface StoredFile {
  type: string;
  body: Uint8Array<ArrayBuffer>;
}

/** What somebody sent: nothing in it can be relied on. */
export interface GivenFile {
  /** As they said; "" when they did not. */
  type: string;
  body: Uint8Array;
}

/** A picture that was drawn anew, in one size. */
export interface RemadeImage {
  ending: "png" | "webp";
  body: Uint8Array;
  width: number;
  height: number;
}

export interface ImagePort {
  /**
   * Draws a picture anew in the sizes that its place asks for, smallest first; nothing but its pixels goes along.
   * @throws InvalidInputError at `/file`, with why it is no picture that can be shown.
   */
  remake(kind: ImageKind, given: GivenFile): Promise<RemadeImage[]>;
}
