import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { classNames } from "../class-names.ts";
import css from "./Button.module.css";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  /** One primary button per page. */
  variant?: ButtonVariant;
  /** Stands before the text, never instead of it. */
  icon?: ReactNode;
  /** As wide as what it stands in. */
  wide?: boolean;
  children: ReactNode;
}

export interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children"> {
  /** Under way: a second press does nothing, and the button keeps its place and its focus. */
  busy?: boolean;
}

export interface ButtonLinkProps
  extends Look,
    Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "children" | "href"> {
  href: string;
}

const look = (variant: ButtonVariant, wide: boolean | undefined, className: string | undefined) =>
  classNames(css["button"], css[variant], wide && css["wide"], className);

/** A button that does something on this page. */
export function Button({
  variant = "primary",
  icon,
  wide,
  busy = false,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={look(variant, wide, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button, for leading on to another page. */
export function ButtonLink({
  variant = "primary",
  icon,
  wide,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={look(variant, wide, className)}>
      {icon}
      <span>{children}</span>
    </a>
  );
}
