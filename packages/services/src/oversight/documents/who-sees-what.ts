import {
  type CompiledPolicy,
  type FieldId,
  phaseNames,
  phases,
  type PhaseName,
  recordKinds,
  type Sight,
  sightsOf,
} from "@omzien/consent";
import { Beholder, type OversightSection } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n/server";
import { fieldWords, purposeWords } from "../words.ts";
import { conditionWords, phaseWords } from "./terms-in-words.ts";

/**
 * Who sees which data in which phase, as the policy itself answers when everybody said yes to everything that is
 * asked. One section for each beholder; phases in which the answer is the same are one line, and what is never shown
 * is summed up.
 */
export function whoSeesWhat(
  policy: CompiledPolicy,
  beholder: Beholder | undefined,
  words: Translator,
): readonly OversightSection[] {
  const shown = beholder === undefined ? Beholder.options : [beholder];
  return [legendSection(words), ...shown.map((relation) => sectionOf(policy, relation, words))];
}

function legendSection({ t, find }: Translator): OversightSection {
  return {
    id: "legend",
    title: t("oversight.sight.legend.title"),
    text: [
      t("oversight.sight.legend.most"),
      t("oversight.sight.legend.tenant"),
      t("oversight.sight.legend.log"),
    ],
    table: {
      columns: [t("oversight.sight.phase"), t("oversight.sight.meaning")],
      rows: phaseNames.map((phase) => [
        find(`oversight.phase.${phase}`),
        find(`oversight.phase.${phase}.meaning`),
      ]),
    },
    toFillIn: [],
  };
}

function sectionOf(policy: CompiledPolicy, relation: Beholder, words: Translator): OversightSection {
  const { t, find, formatList } = words;
  const inPhases = phaseNames.map((phase) => sightsOf(policy, { relation, phase: phases[phase] }));
  const spans = (inPhases[0] ?? []).flatMap((_, index) =>
    spansOf(inPhases.map((sights) => sights[index]).filter((sight) => sight !== undefined)),
  );
  const visible = spans.filter(({ sight }) => sight.effect !== "deny");
  const hidden = hiddenKinds(visible.map(({ sight }) => sight.field));
  return {
    id: relation,
    title: t("oversight.sight.title", { who: find(`oversight.beholder.${relation}`) }),
    text: [
      find(`oversight.beholder.${relation}.meaning`),
      ...(visible.length === 0 ? [t("oversight.sight.nothing")] : []),
      ...(visible.length > 0 && hidden.length > 0
        ? [
            t("oversight.sight.never", {
              what: formatList(hidden.map((kind) => fieldWords(`${kind}.*`, words))),
            }),
          ]
        : []),
    ],
    table: visible.length === 0 ? null : tableOf(visible, words),
    toFillIn: [],
  };
}

interface Span {
  from: PhaseName;
  to: PhaseName;
  sight: Sight;
}

/** Neighbouring phases with the same answer as one. */
function spansOf(sights: readonly Sight[]): Span[] {
  const spans: Span[] = [];
  for (const [index, sight] of sights.entries()) {
    const phase = phaseNames[index];
    const last = spans.at(-1);
    if (phase === undefined) continue;
    if (last && JSON.stringify(last.sight) === JSON.stringify(sight)) last.to = phase;
    else spans.push({ from: phase, to: phase, sight });
  }
  return spans;
}

function hiddenKinds(visible: readonly FieldId[]): string[] {
  return recordKinds.filter((kind) => !visible.some((field) => field.startsWith(`${kind}.`)));
}

function tableOf(spans: readonly Span[], words: Translator): OversightSection["table"] {
  const { t } = words;
  return {
    columns: [
      t("oversight.sight.field"),
      t("oversight.sight.phase"),
      t("oversight.sight.how"),
      t("oversight.sight.for"),
      t("oversight.sight.condition"),
      t("oversight.sight.log"),
    ],
    rows: spans.map((span) => rowOf(span, words)),
  };
}

function rowOf({ from, to, sight }: Span, words: Translator): string[] {
  const { t, find, formatList } = words;
  const conditions = conditionWords(sight, words);
  return [
    fieldWords(sight.field, words),
    phaseWords(from, to, words),
    sight.mask === undefined ? t("oversight.sight.whole") : find(`oversight.mask.${sight.mask}`),
    purposeWords(sight.purpose, words),
    conditions.length === 0 ? t("oversight.sight.no-condition") : formatList(conditions),
    find(`oversight.sight.log.${sight.log}`),
  ];
}
