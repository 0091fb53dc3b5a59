import { startFauxqs } from "fauxqs";
import type { FileStoreAccess } from "../file-store.ts";

/** A real S3 server on loopback with an empty bucket, kept in memory. */
export async function startTestObjectStore(): Promise<{ access: FileStoreAccess; stop(): Promise<void> }> {
  const bucket = "omzien-test";
  const server = await startFauxqs({ port: 0, logger: false, init: { buckets: [bucket] } });
  return {
    access: {
      endpoint: `http://127.0.0.1:${server.port}`,
      region: "us-east-1",
      accessKeyId: "test",
      secretAccessKey: "not-checked-on-loopback",
      bucket,
    },
    stop: () => server.stop(),
  };
}
