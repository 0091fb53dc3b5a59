import { codeOf } from "@omzien/db";

const longest = 300;

/**
 * Why a step failed, to be kept and shown to whoever runs the installation. What PostgreSQL says of a value that it
 * could not read quotes that value, so of those only the code is kept.
 */
export function faultInWords(error: unknown): string {
  const code = codeOf(error) ?? codeOf(causeOf(error));
  if (code?.startsWith("22") === true) return `A value could not be read (${code})`;
  const message = error instanceof Error ? error.message : "Something that is not an error was thrown";
  const [line = ""] = message.split("\n");
  return code === undefined ? line.slice(0, longest) : `${line.slice(0, longest)} (${code})`;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
