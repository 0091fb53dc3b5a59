/** What a town calls things itself, without a capital; every text may name them as `{ownService}` and so on. */
export interface OwnWords {
  service: string;
  coordinator: string;
}

/** What stands in a text when a town has no word of its own, or when the text is not Dutch. */
export const plainOwnWords: Record<"nl" | "en", OwnWords> = {
  nl: { service: "buurthulp", coordinator: "coördinator" },
  en: { service: "neighbourhood help", coordinator: "coordinator" },
};

/** Names of placeholders that the translator fills itself. */
export const ownWordNames = ["ownService", "ownCoordinator"] as const;

/** Words of a town are Dutch: in another language the plain ones stand. */
export function ownValues(
  locale: "nl" | "nl-x-formal" | "en",
  own: OwnWords = plainOwnWords.nl,
): Record<(typeof ownWordNames)[number], string> {
  const { service, coordinator } = locale === "en" ? plainOwnWords.en : own;
  return { ownService: service, ownCoordinator: coordinator };
}
