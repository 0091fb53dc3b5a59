import { StorageUnavailableError } from "@omzien/services";

/** Whatever the store or the way to it says, in the words of our own. @throws StorageUnavailableError */
export async function reach<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new StorageUnavailableError(error);
  }
}

/** Whether the store says that there is no such file. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && (error.name === "NoSuchKey" || error.name === "NotFound");
}
