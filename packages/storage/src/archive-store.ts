import { Readable } from "node:stream";
import { DeleteObjectCommand, GetObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import type { TenantArchives } from "@omzien/services";
import { archiveKey } from "./file-key.ts";
import { isAbsent, reach } from "./reach.ts";

const partBytes = 8 * 1024 * 1024;

/** The packages of one tenant, in parts of a few megabytes on their way. */
export function archivesOf(client: S3Client, bucket: string, tenantId: string): TenantArchives {
  const at = (id: string) => ({ Bucket: bucket, Key: archiveKey(tenantId, id) });
  return {
    put: (id, content) => put(client, at(id), content),
    open: async (id) => {
      const place = at(id);
      const found = await reach(() => read(client, place));
      if (found?.Body === undefined) return undefined;
      return { bytes: found.ContentLength ?? 0, content: found.Body.transformToWebStream() };
    },
    remove: async (id) => {
      const place = at(id);
      await reach(() => client.send(new DeleteObjectCommand(place)));
    },
  };
}

interface Place {
  Bucket: string;
  Key: string;
}

async function put(client: S3Client, place: Place, content: Readable): Promise<{ bytes: number }> {
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  const upload = new Upload({
    client,
    params: { ...place, Body: Readable.from(counted()), ContentType: "application/zip" },
    partSize: partBytes,
    queueSize: 1,
  });
  await reach(() => upload.done());
  return { bytes };
}

async function read(client: S3Client, place: Place) {
  try {
    return await client.send(new GetObjectCommand(place));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}
