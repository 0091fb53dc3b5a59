import { onSchema } from "../statements/script.ts";
import { type Operation, operations, type Scripts } from "./scripted-request.ts";

/** The same statements on another schema. @param to undefined: without a schema. */
export function moveScripts(scripts: Scripts, from: string, to: string | undefined): Scripts {
  const entries = operations.map((operation): [Operation, Scripts[Operation]] => [
    operation,
    onSchema(scripts[operation], from, to),
  ]);
  return Object.fromEntries(entries) as Scripts;
}
