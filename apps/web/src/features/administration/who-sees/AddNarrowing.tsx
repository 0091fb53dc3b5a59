import { effectsOf, momentsOf, narrowable } from "@omzien/consent";
import { type Narrowing, narrowedRelations } from "@omzien/contracts";
import { Button, Heading, Row, Select, Stack } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./AddNarrowing.module.css";
import { placeOf } from "./narrowing-lines.ts";

export interface AddNarrowingProps {
  lines: readonly Narrowing[];
  onAdd: (line: Narrowing) => void;
}

const first: Narrowing = { relation: "coordinator", group: "phone", when: "always", effect: "mask" };

/** One of the list's own words, whatever the control says. */
function chosen<Word extends string>(words: readonly Word[], value: string, otherwise: Word): Word {
  return words.find((word) => word === value) ?? words[0] ?? otherwise;
}

/** The choice as far as it is offered: another role or field may not know the moment or the part. */
function offered(line: Narrowing): Narrowing {
  const group = chosen(narrowable[line.relation], line.group, line.group);
  const when = chosen(momentsOf(line.relation), line.when, "always");
  const effect = chosen(effectsOf(group), line.effect, "deny");
  return { ...line, group, when, effect };
}

/** Four choices make a line; what cannot be narrowed is not among them. */
export function AddNarrowing({ lines, onAdd }: AddNarrowingProps) {
  const { t, find } = useTranslator();
  const [line, setLine] = useState(first);
  const [isTwice, setTwice] = useState(false);
  const choose = (part: Partial<Narrowing>) => {
    setTwice(false);
    setLine(offered({ ...line, ...part }));
  };
  const add = () => {
    const has = lines.some((other) => placeOf(other) === placeOf(line));
    setTwice(has);
    if (!has) onAdd(line);
  };
  const part = find(`administration.part.${line.group}`, {}, "");
  const groups = narrowable[line.relation];
  const moments = momentsOf(line.relation);
  const effects = effectsOf(line.group);
  return (
    <Stack>
      <Heading level={2}>{t("administration.sees.add.title")}</Heading>
      <div className={css["choices"]}>
        <Select
          id="who"
          label={t("administration.sees.add.who")}
          options={narrowedRelations.map((value) => ({ value, label: t(`administration.who.${value}`) }))}
          value={line.relation}
          onChange={({ target }) =>
            choose({ relation: chosen(narrowedRelations, target.value, "coordinator") })
          }
        />
        <Select
          id="what"
          label={t("administration.sees.add.what")}
          options={groups.map((value) => ({ value, label: t(`administration.what.${value}`) }))}
          value={line.group}
          error={isTwice ? t("administration.sees.add.twice") : undefined}
          onChange={({ target }) => choose({ group: chosen(groups, target.value, line.group) })}
        />
        {moments.length > 1 && (
          <Select
            id="when"
            label={t("administration.sees.add.when")}
            options={moments.map((value) => ({ value, label: t(`administration.when.${value}`) }))}
            value={line.when}
            onChange={({ target }) => choose({ when: chosen(moments, target.value, "always") })}
          />
        )}
        <Select
          id="how"
          label={t("administration.sees.add.how")}
          options={effects.map((value) => ({ value, label: t(`administration.how.${value}`, { part }) }))}
          value={line.effect}
          onChange={({ target }) => choose({ effect: chosen(effects, target.value, "deny") })}
        />
      </div>
      <Row>
        <Button variant="secondary" onClick={add}>
          {t("administration.sees.add.action")}
        </Button>
      </Row>
    </Stack>
  );
}
