import { loaders } from "./catalogues/loaders.gen.ts";
import type { Namespace } from "./message-ids.gen.ts";
import type { Catalogue, LocaleName } from "./translator.ts";

/** Fetches the texts of one namespace; in a browser each is a file of its own. */
export async function loadNamespace(locale: LocaleName, namespace: Namespace): Promise<Catalogue> {
  return (await loaders[locale][namespace]()).messages;
}
