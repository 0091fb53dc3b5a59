import type { Narrowing } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n";

/** What makes two lines about the same thing; a list has one of each. */
export function placeOf({ relation, group, when }: Narrowing): string {
  return [relation, group, when].join(" ");
}

/** "Coördinatoren zien van het telefoonnummer alleen de laatste twee cijfers." */
export function lineInWords({ t, find }: Translator, line: Narrowing): string {
  const who = t(`administration.who.${line.relation}`);
  const what = t(`administration.what.${line.group}`);
  const part = find(`administration.part.${line.group}`, {}, "");
  const sentence =
    line.effect === "mask" && part !== ""
      ? t("administration.line.mask", { who, what, part })
      : t("administration.line.deny", { who, what });
  if (line.when === "always") return sentence;
  const when = t(`administration.when.${line.when}`);
  return t("administration.line.when", { when, line: sentence });
}

/** What a list of lines gained and lost against another; a line that changed is lost and gained. */
export function lineDifference(
  before: readonly Narrowing[],
  after: readonly Narrowing[],
): { added: readonly Narrowing[]; removed: readonly Narrowing[] } {
  const has = (list: readonly Narrowing[], line: Narrowing) =>
    list.some((other) => placeOf(other) === placeOf(line) && other.effect === line.effect);
  return {
    added: after.filter((line) => !has(before, line)),
    removed: before.filter((line) => !has(after, line)),
  };
}

export function isSameList(one: readonly Narrowing[], other: readonly Narrowing[]): boolean {
  const { added, removed } = lineDifference(one, other);
  return added.length === 0 && removed.length === 0;
}
