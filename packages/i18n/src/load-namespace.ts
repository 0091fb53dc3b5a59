import { loaders } from "./catalogues/loaders.gen.ts";
import type { Namespace } from "./message-ids.gen.ts";
import type { Catalogue, LocaleName } from "./translator.ts";

/** Fetches the texts of one namespace; in a browser each is a file of its own, and so is each language's list of them. */
export async function loadNamespace(locale: LocaleName, namespace: Namespace): Promise<Catalogue> {
  const { loaders: ofLocale } = await loaders[locale]();
  return (await ofLocale[namespace]()).messages;
}
