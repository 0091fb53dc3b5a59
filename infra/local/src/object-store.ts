import { join } from "node:path";
import { startFauxqs } from "fauxqs";
import type { ObjectStoreAccess } from "./settings.ts";

export type RunningObjectStore = { access: ObjectStoreAccess; stop(): Promise<void> };

const bucket = "omzien";

/**
 * Starts an S3 server on loopback that keeps its objects as files. It checks no signatures, so nobody but this
 * machine may reach it: uploads and downloads pass through the API.
 */
export async function startObjectStore(dataDir: string): Promise<RunningObjectStore> {
  const server = await startFauxqs({
    port: 0,
    logger: false,
    s3StorageDir: join(dataDir, "objects"),
    init: { buckets: [bucket] },
  });
  return {
    access: {
      endpoint: `http://127.0.0.1:${server.port}`,
      region: "us-east-1",
      accessKeyId: "omzien",
      secretAccessKey: "not-checked-on-loopback",
      bucket,
    },
    stop: () => server.stop(),
  };
}
