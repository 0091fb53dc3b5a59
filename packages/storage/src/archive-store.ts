import { Readable } from "node:stream";
import { DeleteObjectCommand, GetObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import type { TenantArchives } from "@omzien/services";
import { archiveKey } from "./file-key.ts";
import { isAbsent, reach } from "./reach.ts";

const partBytes = 8 * 1024 * 1024;

/** The packages of one tenant, in parts of a few megabytes on their way. */
export function archivesOf(client: S3Client, bucket: string, tenantId: string): TenantArchives {
  return {
    put: async (id, content) => {
      let bytes = 0;
      async function* counted(): AsyncGenerator<Uint8Array> {
        for await (const chunk of content) {
          bytes += chunk.length;
          yield chunk;
        }
      }
      const upload = new Upload({
        client,
        params: {
          Bucket: bucket,
          Key: archiveKey(tenantId, id),
          Body: Readable.from(counted()),
          ContentType: "application/zip",
        },
        partSize: partBytes,
        queueSize: 1,
      });
      await reach(() => upload.done());
      return { bytes };
    },
    open: async (id) => {
      const Key = archiveKey(tenantId, id);
      const found = await reach(async () => {
        try {
          return await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
        } catch (error) {
          if (isAbsent(error)) return undefined;
          throw error;
        }
      });
      if (found?.Body === undefined) return undefined;
      return { bytes: found.ContentLength ?? 0, content: found.Body.transformToWebStream() };
    },
    remove: async (id) => {
      const Key = archiveKey(tenantId, id);
      await reach(() => client.send(new DeleteObjectCommand({ Bucket: bucket, Key })));
    },
  };
}
