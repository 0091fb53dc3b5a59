import type { MunicipalityOperation } from "@omzien/contracts";
import { DataTable, Tag } from "@omzien/ui";
import { moment, words } from "../shell/words.ts";

/** What the machine did and does, step by step, the latest first; what failed says why. */
export function StepsTable({ operations }: { operations: readonly MunicipalityOperation[] }) {
  const { t } = words;
  const rows = operations.flatMap((operation) =>
    operation.steps.map((step) => ({
      operation,
      step,
      key: `${operation.askedAt} ${operation.kind} ${step.step}`,
    })),
  );
  return (
    <DataTable
      caption={t("console.steps.title")}
      columns={[t("console.step"), t("console.when"), t("console.who"), t("console.outcome")]}
      rows={rows.map(({ operation, step, key }) => ({
        key,
        cells: [
          `${kindInWords(operation.kind)}: ${words.find(`console.step.${step.step}`, {}, step.step)}`,
          moment(step.finishedAt ?? step.startedAt),
          operation.who,
          <Outcome key="outcome" step={step} isGivenUp={operation.givenUpAt !== null} />,
        ],
      }))}
    />
  );
}

const kindInWords = (kind: string) => words.find(`console.kind.${kind}`, {}, kind);

function Outcome({
  step: { finishedAt, fault, attempts },
  isGivenUp,
}: {
  step: MunicipalityOperation["steps"][number];
  isGivenUp: boolean;
}) {
  const { t } = words;
  if (finishedAt !== null) return <Tag tone="success">{t("console.step.done")}</Tag>;
  if (fault === null && isGivenUp) return <Tag tone="info">{t("console.move.given-up")}</Tag>;
  if (fault === null) return <Tag tone="info">{t("console.step.busy")}</Tag>;
  return (
    <>
      <Tag tone="danger">{t("console.step.failed", { count: attempts })}</Tag> <span lang="en">{fault}</span>
    </>
  );
}
