/** Where a package is written, one file after another. */
export interface PackageSink {
  /** Takes all chunks, in order, before it resolves; asks for the next one when it has room for it. */
  write(file: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
}

/** Keeps nothing: for who wants to know counts and checksums only. */
export const nowhere: PackageSink = {
  write: async (_file, chunks) => {
    for await (const _ of chunks);
  },
};
