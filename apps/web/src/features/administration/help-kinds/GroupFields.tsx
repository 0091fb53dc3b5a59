import type { HelpKindGroup } from "@omzien/contracts";
import { Button, Row, Stack } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { KindFields } from "./KindFields.tsx";
import { movedBy, newKind, replacedAt } from "./kinds-edit.ts";

export interface GroupFieldsProps {
  group: HelpKindGroup;
  index: number;
  /** How many groups there are. */
  count: number;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (group: HelpKindGroup) => void;
  onMove: (by: -1 | 1) => void;
}

/** A group and the kinds in it. */
export function GroupFields({ group, index, count, errorOf, onChange, onMove }: GroupFieldsProps) {
  const { t } = useTranslator();
  const { children } = group;
  // A kind that people offer already stays a kind: only groups get more in them.
  const mayGrow = group.id === null || children.length > 0;
  return (
    <KindFields
      kind={group}
      place={[index]}
      isLast={index === count - 1}
      errorOf={errorOf}
      onChange={(changed) => onChange({ ...changed, children })}
      onMove={onMove}
    >
      {(children.length > 0 || mayGrow) && (
        <Stack gap="s">
          {children.map((child, place) => (
            <KindFields
              key={child.id ?? `new-${place}`}
              kind={child}
              place={[index, place]}
              isLast={place === children.length - 1}
              errorOf={errorOf}
              onChange={(changed) => onChange({ ...group, children: replacedAt(children, place, changed) })}
              onMove={(by) => onChange({ ...group, children: movedBy(children, place, by) })}
            />
          ))}
          <Row>
            <Button
              variant="secondary"
              onClick={() => onChange({ ...group, children: [...children, newKind()] })}
            >
              {t("help-kinds.add", { group: group.name.nl })}
            </Button>
          </Row>
        </Stack>
      )}
    </KindFields>
  );
}
