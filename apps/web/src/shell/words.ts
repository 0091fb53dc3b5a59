import {
  createTranslator,
  loadNamespace,
  type LocaleName,
  type Namespace,
  type OwnWords,
  type Translator,
} from "@omzien/i18n";

export interface Words {
  translator: Translator;
  /**
   * Fetches namespaces that a page needs, each once. For a route's loader:
   * `loader: ({ context }) => context.words.load("help-request")`.
   */
  load: (...namespaces: Namespace[]) => Promise<void>;
}

/** The words of this visit, with those of the municipality; namespaces come as pages need them. */
export function createWords(locale: LocaleName, own?: OwnWords): Words {
  const translator = createTranslator(locale, [], own);
  const underWay = new Map<Namespace, Promise<void>>();
  const loadOne = (namespace: Namespace) => {
    const known = underWay.get(namespace);
    if (known) return known;
    const loading = loadNamespace(locale, namespace).then(translator.add);
    underWay.set(namespace, loading);
    // A failed fetch may be tried again on the next visit to the page.
    loading.catch(() => underWay.delete(namespace));
    return loading;
  };
  return {
    translator,
    load: async (...namespaces) => {
      await Promise.all(namespaces.map(loadOne));
    },
  };
}
