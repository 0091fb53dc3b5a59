import { Button, type ButtonProps } from "@omzien/ui";
import { words } from "../shell/words.ts";
import { proofField } from "./ProveFirst.tsx";

interface GraveButtonProps extends Pick<ButtonProps, "busy" | "variant" | "children"> {
  mayAct: boolean;
}

/** Sends a form of what is grave; without a fresh proof the way to the proof stands here, and what was typed stays. */
export function GraveButton({ mayAct, ...button }: GraveButtonProps) {
  if (mayAct) return <Button {...button} type="submit" />;
  return (
    <Button
      variant="secondary"
      onClick={() => document.querySelector<HTMLElement>(`#${proofField}`)?.focus()}
    >
      {words.t("console.prove.first")}
    </Button>
  );
}
