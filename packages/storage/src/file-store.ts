import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { FileStore, StoreCare, TenantFiles } from "@omzien/services";
import { archivesOf } from "./archive-store.ts";
import { allTenants, fileKey, isArchive, prefixOf, tenantOf, typeOfFile } from "./file-key.ts";
import { isAbsent, reach } from "./reach.ts";
import { giveUpUploads } from "./tidy-store.ts";

export interface FileStoreAccess {
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  bucket: string;
}

export interface OpenFileStore extends FileStore, StoreCare {
  /** All that a tenant has, by key; for when it leaves. @throws StorageUnavailableError */
  list(tenantId: string): Promise<{ key: string; bytes: number }[]>;
  /** How much each tenant has that has anything; one request for each thousand files. @throws StorageUnavailableError */
  bytesPerTenant(): Promise<ReadonlyMap<string, number>>;
  /** What is gone already is fine. @throws StorageUnavailableError */
  remove(tenantId: string, key: string): Promise<void>;
  close(): void;
}

interface StoredObject {
  key: string;
  bytes: number;
  /** When it came, or when its upload began. */
  at: Date;
}

/** A store at any S3-compatible provider. It connects at the first file: without it the site still shows its pages. */
export function openFileStore({ bucket, endpoint, region, ...credentials }: FileStoreAccess): OpenFileStore {
  const client = new S3Client({
    endpoint,
    region,
    credentials,
    forcePathStyle: true,
    // Not every provider knows the checksums that the client adds of itself.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
  return {
    of: (tenantId) => filesOf(client, bucket, tenantId),
    archivesOf: (tenantId) => archivesOf(client, bucket, tenantId),
    ...careOf(client, bucket),
    list: async (tenantId) =>
      (await listAll(client, bucket, prefixOf(tenantId))).map(({ key, bytes }) => ({ key, bytes })),
    bytesPerTenant: async () => {
      const bytes = new Map<string, number>();
      for (const file of await listAll(client, bucket, allTenants)) {
        const tenantId = tenantOf(file.key);
        bytes.set(tenantId, (bytes.get(tenantId) ?? 0) + file.bytes);
      }
      return bytes;
    },
    remove: async (tenantId, key) => {
      if (!key.startsWith(prefixOf(tenantId))) throw new Error("Invariant: a key of this tenant");
      await reach(() => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
    },
    close: () => client.destroy(),
  };
}

function careOf(client: S3Client, bucket: string): StoreCare {
  return {
    removeArchives: async (before) => {
      const stored = await listAll(client, bucket, allTenants);
      const old = stored.filter(({ key, at }) => isArchive(key) && at < before);
      for (const { key } of old)
        await reach(() => client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })));
      return old.length;
    },
    giveUpUploads: (before) => giveUpUploads(client, bucket, before),
  };
}

function filesOf(client: S3Client, bucket: string, tenantId: string): TenantFiles {
  return {
    put: async (name, body) => {
      const key = fileKey(tenantId, name);
      if (key === undefined) throw new Error("Invariant: a file is named by its content");
      const type = typeOfFile(name);
      await reach(() =>
        client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: type })),
      );
    },
    get: async (name) => {
      const key = fileKey(tenantId, name);
      if (key === undefined) return undefined;
      const body = await reach(() => read(client, bucket, key));
      return body && { type: typeOfFile(name), body };
    },
    names: async () => {
      const prefix = prefixOf(tenantId);
      const listed = await listAll(client, bucket, prefix);
      const names = listed.map(({ key }) => key.slice(prefix.length));
      return names.filter((name) => fileKey(tenantId, name) !== undefined);
    },
  };
}

async function read(
  client: S3Client,
  bucket: string,
  key: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return new Uint8Array((await Body?.transformToByteArray()) ?? []);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function listAll(client: S3Client, bucket: string, prefix: string): Promise<StoredObject[]> {
  const found: StoredObject[] = [];
  let next: string | undefined;
  do {
    const from = next;
    const page = await reach(() =>
      client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: from })),
    );
    for (const { Key, Size, LastModified } of page.Contents ?? [])
      if (Key) found.push({ key: Key, bytes: Size ?? 0, at: LastModified ?? new Date(0) });
    next = page.NextContinuationToken;
  } while (next !== undefined);
  return found;
}
