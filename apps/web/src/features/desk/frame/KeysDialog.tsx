import { Dialog, Switch, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./KeysDialog.module.css";

const keys = [
  { keys: ["/"], text: "desk.keys.search" },
  { keys: ["n"], text: "desk.keys.new-call" },
  { keys: ["1", "2", "3", "4", "5"], text: "desk.keys.lists" },
  { keys: ["↓", "↑"], text: "desk.keys.arrows" },
  { keys: ["Enter"], text: "desk.keys.enter" },
  { keys: ["b"], text: "desk.keys.note" },
  { keys: ["Ctrl", "Enter"], text: "desk.keys.save" },
  { keys: ["Esc"], text: "desk.keys.back" },
  { keys: ["?"], text: "desk.keys.help" },
] as const;

export interface KeysDialogProps {
  open: boolean;
  onClose: () => void;
  areOn: boolean;
  onSwitch: (areOn: boolean) => void;
}

/** All keys of the desk, and the switch for those of a single letter. */
export function KeysDialog({ open, onClose, areOn, onSwitch }: KeysDialogProps) {
  const { t } = useTranslator();
  return (
    <Dialog open={open} title={t("desk.keys.title")} onClose={onClose}>
      <dl className={css["keys"]}>
        {keys.map(({ keys: pressed, text }) => (
          <div key={text} className={css["row"]}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key} className={css["key"]}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <Switch label={t("desk.keys.switch")} checked={areOn} onChange={onSwitch} />
      <Text size="small" muted>
        {t("desk.keys.switch.hint")}
      </Text>
    </Dialog>
  );
}
