import type { MunicipalityPackage } from "@omzien/contracts";
import { ButtonLink, Heading, Text } from "@omzien/ui";
import { Download } from "lucide-react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./TakeAlongPage.module.css";

const megabyte = 1_000_000;

/** One package: how far it is, until when it can be taken, and who took it when. */
export function PackageLine({
  made,
  mayTake,
  onTaken,
}: {
  made: MunicipalityPackage;
  /** False: whoever looks proves first that it is them. */
  mayTake: boolean;
  onTaken: () => void;
}) {
  const { t, formatInstant } = useTranslator();
  const nameOf = ({ name, isPlatform }: MunicipalityPackage["askedBy"]) =>
    isPlatform ? t("take-along.platform", { name }) : name || t("administration.someone");
  return (
    <li className={css["line"]}>
      <Heading level={3} size="s">
        {t("take-along.line.title", {
          when: formatInstant(made.askedAt),
          name: nameOf(made.askedBy),
        })}
      </Heading>
      <div role="status">
        <StateWords made={made} />
      </div>
      {made.state === "ready" && mayTake && (
        <ButtonLink
          href={`/api/v1/municipality-packages/${made.id}/file`}
          download
          icon={<Download aria-hidden />}
          // The list tells who took it once the answer has begun.
          onClick={() => setTimeout(onTaken, 1_500)}
        >
          {t("take-along.line.take")}
        </ButtonLink>
      )}
      {made.downloads.length > 0 && (
        <ul className={css["downloads"]}>
          {made.downloads.map(({ by, at }) => (
            <li key={`${by.name} ${at}`}>
              <Text>{t("take-along.line.taken", { name: nameOf(by), when: formatInstant(at) })}</Text>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function StateWords({ made: { state, ready, tablesDone } }: { made: MunicipalityPackage }) {
  const { t, formatInstant, formatNumber } = useTranslator();
  if (state === "making") return <Text>{t("take-along.line.making", { count: tablesDone })}</Text>;
  if (state === "failed") return <Text>{t("take-along.line.failed")}</Text>;
  if (state === "gone" || ready === null) return <Text muted>{t("take-along.line.gone")}</Text>;
  return (
    <Text>
      {t("take-along.line.ready", {
        rows: formatNumber(ready.rows),
        files: formatNumber(ready.files),
        size: formatNumber(Math.max(0.1, Math.round((ready.bytes / megabyte) * 10) / 10)),
        until: formatInstant(ready.expiresAt),
      })}
    </Text>
  );
}
