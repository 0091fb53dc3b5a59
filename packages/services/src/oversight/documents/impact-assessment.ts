import { registerOfProcessing } from "@omzien/consent";
import type { OversightSection } from "@omzien/contracts";
import type { Translator } from "@omzien/i18n/server";
import { measures, risks } from "./measures.ts";
import { entryWords } from "./terms-in-words.ts";

/** How large the processing is here; counts of people, nobody in particular. */
export interface SiteFigures {
  people: number;
  requests: number;
  helpers: number;
  atWork: number;
  answers: number;
}

/**
 * A data protection impact assessment (GDPR art. 35) that is filled in as far as the system itself can say, with
 * places for what only the municipality can. Measures are those that exist, each with the test that proves it.
 */
export function impactAssessment(figures: SiteFigures, words: Translator): readonly OversightSection[] {
  return [
    describedSection(figures, words),
    purposesSection(words),
    necessitySection(words),
    rightsSection(words),
    ...risks.map(({ id, measures: against }) => riskSection(id, against, words)),
    adviceSection(words),
  ];
}

function describedSection(figures: SiteFigures, { t, formatNumber }: Translator): OversightSection {
  const rows: [string, string][] = [
    [t("dpia.figure.people"), formatNumber(figures.people)],
    [t("dpia.figure.helpers"), formatNumber(figures.helpers)],
    [t("dpia.figure.requests"), formatNumber(figures.requests)],
    [t("dpia.figure.at-work"), formatNumber(figures.atWork)],
    [t("dpia.figure.answers"), formatNumber(figures.answers)],
  ];
  return {
    id: "description",
    title: t("dpia.description.title"),
    text: [
      t("dpia.description.what"),
      t("dpia.description.flow"),
      t("dpia.description.who"),
      t("dpia.description.where"),
    ],
    table: { columns: [t("dpia.figure"), t("dpia.figure.now")], rows },
    toFillIn: [t("dpia.fill.context"), t("dpia.fill.processors"), t("dpia.fill.hosting")],
  };
}

function purposesSection(words: Translator): OversightSection {
  const { t, formatList } = words;
  return {
    id: "purposes",
    title: t("dpia.purposes.title"),
    text: [t("dpia.purposes.text")],
    table: {
      columns: [
        t("oversight.register.purpose"),
        t("oversight.register.basis"),
        t("oversight.register.data"),
        t("oversight.register.term"),
      ],
      rows: registerOfProcessing()
        .filter(({ isInUse }) => isInUse)
        .map((entry) => entryWords(entry, words))
        .map(({ purpose, basis, data, term }) => [purpose, basis, formatList(data), term]),
    },
    toFillIn: [t("dpia.fill.basis")],
  };
}

function necessitySection({ t }: Translator): OversightSection {
  return {
    id: "necessity",
    title: t("dpia.necessity.title"),
    text: [
      t("dpia.necessity.need"),
      t("dpia.necessity.least"),
      t("dpia.necessity.phases"),
      t("dpia.necessity.no-decision"),
      t("dpia.necessity.consent"),
    ],
    table: null,
    toFillIn: [t("dpia.fill.necessity")],
  };
}

function rightsSection({ t }: Translator): OversightSection {
  return {
    id: "rights",
    title: t("dpia.rights.title"),
    text: [t("dpia.rights.text")],
    table: {
      columns: [t("dpia.right"), t("dpia.right.how")],
      rows: [
        [t("dpia.right.access"), t("dpia.right.access.how")],
        [t("dpia.right.rectify"), t("dpia.right.rectify.how")],
        [t("dpia.right.erase"), t("dpia.right.erase.how")],
        [t("dpia.right.restrict"), t("dpia.right.restrict.how")],
        [t("dpia.right.portability"), t("dpia.right.portability.how")],
        [t("dpia.right.withdraw"), t("dpia.right.withdraw.how")],
      ],
    },
    toFillIn: [],
  };
}

function riskSection(id: string, against: readonly string[], { t, find }: Translator): OversightSection {
  return {
    id: `risk-${id}`,
    title: t("dpia.risk.title", { risk: find(`dpia.risk.${id}.title`) }),
    text: [find(`dpia.risk.${id}.text`)],
    table: {
      columns: [t("dpia.measure"), t("dpia.proof")],
      rows: measures
        .filter((measure) => against.includes(measure.id))
        .map(({ id: measure, proof, says }) => [
          find(`dpia.measure.${measure}`),
          t("dpia.proof.test", { file: proof, says }),
        ]),
    },
    toFillIn: [t("dpia.fill.chance"), t("dpia.fill.own-measures"), t("dpia.fill.residual")],
  };
}

function adviceSection({ t }: Translator): OversightSection {
  return {
    id: "advice",
    title: t("dpia.advice.title"),
    text: [t("dpia.advice.text")],
    table: null,
    toFillIn: [
      t("dpia.fill.subjects-asked"),
      t("dpia.fill.advice"),
      t("dpia.fill.decision"),
      t("dpia.fill.signed"),
      t("dpia.fill.review"),
    ],
  };
}
