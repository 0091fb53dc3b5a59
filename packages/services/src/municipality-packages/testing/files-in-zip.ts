import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

/** What a zip holds, by name, as text. */
export async function filesInZip(content: ReadableStream<Uint8Array>): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(await buffer(content), { lazyEntries: true });
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry);
    files.set(entry.fileName, (await buffer(stream)).toString());
  }
  return files;
}
