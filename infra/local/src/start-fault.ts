/** A start that cannot go on; `message` is one sentence that tells a person what to do. Ends with exit code 1. */
export class StartFault extends Error {
  override readonly name = "StartFault";
}
