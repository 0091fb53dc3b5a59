import type { ImagePort, RemadeImage } from "@omzien/services";
import sharp from "sharp";
import { remakeImage } from "./remake-image.ts";

/** Makes pictures anew, one at a time: whatever is sent, this process holds one unpacked picture. */
export function createImages(): ImagePort {
  sharp.cache(false);
  sharp.concurrency(1);
  let last: Promise<unknown> = Promise.resolve();
  return {
    remake: (kind, given) => {
      const made: Promise<RemadeImage[]> = last.then(() => remakeImage(kind, given));
      last = made.catch(() => undefined);
      return made;
    },
  };
}
