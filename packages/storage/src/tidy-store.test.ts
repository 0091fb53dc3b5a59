import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import {
  GetBucketLifecycleConfigurationCommand,
  PutBucketLifecycleConfigurationCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFileStore, type OpenFileStore } from "./file-store.ts";
import { startTestObjectStore } from "./testing/object-store.ts";

let server: Awaited<ReturnType<typeof startTestObjectStore>>;
let store: OpenFileStore;
beforeAll(async () => {
  server = await startTestObjectStore();
  store = openFileStore(server.access);
});
afterAll(async () => {
  store.close();
  await server.stop();
});

const id = "01930000-0000-7000-8000-000000000001";
const logo = `${"a".repeat(64)}.png`;
const inMs = (ms: number) => new Date(Date.now() + ms);

test("packages go by their age, whosever they are; pictures stay", async () => {
  for (const tenant of ["tilburg", "almere"])
    await store.archivesOf(tenant).put(id, Readable.from([Buffer.from("all of it")]));
  await store.of("tilburg").put(logo, Buffer.from("a logo"));
  expect(await store.removeArchives(inMs(-60_000))).toBe(0);
  expect(await store.removeArchives(inMs(60_000))).toBe(2);
  expect(await store.archivesOf("almere").open(id)).toBeUndefined();
  expect(await store.of("tilburg").names()).toEqual([logo]);
});

test("the store is told once to give up broken uploads, beside what it was told before", async () => {
  const { bucket: Bucket, endpoint, region, ...credentials } = server.access;
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  const old = {
    ID: "of-the-operator",
    Status: "Enabled",
    Filter: { Prefix: "x/" },
    Expiration: { Days: 9 },
  } as const;
  await client.send(
    new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules: [old] } }),
  );
  expect(await store.giveUpUploads(new Date())).toBe(0);
  expect(await store.giveUpUploads(new Date())).toBe(0);
  const { Rules } = await client.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
  expect(Rules?.map(({ ID }) => ID)).toEqual(["of-the-operator", "omzien-broken-uploads"]);
  expect(Rules?.[1]?.AbortIncompleteMultipartUpload).toEqual({ DaysAfterInitiation: 1 });
  client.destroy();
});

test("at a store without such rules those that began before the instant are given up, and no younger ones", async () => {
  const asked: string[] = [];
  const upload = (key: string, at: string) =>
    `<Upload><Key>t/tilburg/packages/${key}.zip</Key><UploadId>of-${key}</UploadId><Initiated>${at}</Initiated></Upload>`;
  const plain = createServer((request, response) => {
    const url = request.url ?? "";
    if (request.method === "DELETE")
      asked.push(new URL(url, "http://store").searchParams.get("uploadId") ?? "");
    if (url.includes("lifecycle"))
      return response.writeHead(501).end("<Error><Code>NotImplemented</Code></Error>");
    if (request.method === "DELETE") return response.writeHead(204).end();
    const uploads = upload("old", "2026-11-01T00:00:00Z") + upload("young", "2026-11-03T00:00:00Z");
    return response
      .writeHead(200, { "content-type": "application/xml" })
      .end(`<ListMultipartUploadsResult>${uploads}</ListMultipartUploadsResult>`);
  });
  await once(plain.listen(0, "127.0.0.1"), "listening");
  const { port } = plain.address() as AddressInfo;
  const there = openFileStore({ ...server.access, endpoint: `http://127.0.0.1:${port}` });
  expect(await there.giveUpUploads(new Date("2026-11-02T00:00:00Z"))).toBe(1);
  expect(asked).toEqual(["of-old"]);
  there.close();
  plain.close();
});
