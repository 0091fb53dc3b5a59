import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PackageSink } from "./package-sink.ts";

/** Files in a folder that only its owner may read; each is on the disk when it is said to be written. */
export function folderSink(folder: string): PackageSink {
  return {
    write: async (file, chunks) => {
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const out = await open(path, "wx", 0o600);
      try {
        for await (const chunk of chunks) await out.writeFile(chunk);
        await out.sync();
      } finally {
        await out.close();
      }
    },
  };
}
