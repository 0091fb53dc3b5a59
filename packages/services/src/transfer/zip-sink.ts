import { PassThrough, Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { PackageSink } from "./package-sink.ts";

/** A package as one zip file, made while it is read: nothing of it is kept here. */
export interface ZipSink extends PackageSink {
  readonly content: Readable;
  /** After the last file. */
  end(): void;
  /** Nobody reads it any more: whoever writes hears why. */
  fail(error: unknown): void;
}

/** Opens an empty one. */
export function zipSink(): ZipSink {
  const zip = new ZipFile();
  const failed = Promise.withResolvers<never>();
  // Whoever writes hears of it; when nobody does, nobody needs to.
  failed.promise.catch(() => undefined);
  zip.on("error", failed.reject);
  const content = zip.outputStream.pipe(new PassThrough());
  // Whoever reads it hears of it; after that nobody does, and an error without a listener ends the process.
  content.on("error", () => undefined);
  return {
    content,
    write: async (file, chunks) => {
      const entry = Readable.from(chunks);
      const written = finished(entry);
      zip.addReadStream(entry, file);
      try {
        await Promise.race([written, failed.promise]);
      } finally {
        entry.destroy();
      }
    },
    end: () => zip.end(),
    fail: (error) => {
      failed.reject(error);
      content.destroy(error instanceof Error ? error : new Error("The package was given up"));
    },
  };
}
