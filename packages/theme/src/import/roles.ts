import type { ColorToken } from "@omzien/contracts";

/**
 * Which tokens of the NL Design System say what one of our colours is, the most telling first. `basis` is the
 * common layer of newer themes; `utrecht`, `denhaag`, `ams` and `rhc` are component tokens that themes share.
 */
export const colorNames: Record<ColorToken, readonly string[]> = {
  surface: [
    "utrecht-document-background-color",
    "utrecht-page-background-color",
    "utrecht-surface-background-color",
    "basis-color-default-bg-document",
    "ams-page-background-color",
  ],
  surfaceRaised: [
    "utrecht-form-control-background-color",
    "utrecht-textbox-background-color",
    "basis-form-control-background-color",
    "denhaag-card-background-color",
    "ams-card-background-color",
  ],
  surfaceSunken: [
    "basis-color-accent-1-bg-subtle",
    "basis-color-default-bg-subtle",
    "utrecht-blockquote-background-color",
  ],
  text: [
    "utrecht-document-color",
    "utrecht-paragraph-color",
    "basis-color-default-color-document",
    "nl-paragraph-color",
    "ams-paragraph-color",
  ],
  textMuted: [
    "utrecht-form-field-description-color",
    "basis-color-default-color-subtle",
    "basis-color-default-color-default",
    "ams-hint-color",
  ],
  border: ["utrecht-separator-color", "basis-color-default-border-subtle", "ams-separator-color"],
  borderControl: [
    "utrecht-form-control-border-color",
    "utrecht-textbox-border-color",
    "basis-form-control-border-color",
    "basis-color-default-border-default",
    "ams-text-input-border-color",
  ],
  actionBg: [
    "utrecht-button-primary-action-background-color",
    "utrecht-button-primary-action-default-background-color",
    "nl-button-primary-background-color",
    "basis-color-action-1-inverse-bg-default",
    "ams-button-primary-background-color",
    "utrecht-button-background-color",
  ],
  actionText: [
    "utrecht-button-primary-action-color",
    "utrecht-button-primary-action-default-color",
    "nl-button-primary-color",
    "basis-color-action-1-inverse-color-default",
    "ams-button-primary-color",
    "utrecht-button-color",
  ],
  actionHover: [
    "utrecht-button-primary-action-hover-background-color",
    "utrecht-button-primary-action-default-hover-background-color",
    "nl-button-primary-hover-background-color",
    "basis-color-action-1-inverse-bg-hover",
    "ams-button-primary-hover-background-color",
  ],
  link: ["utrecht-link-color", "nl-link-color", "basis-color-action-2-color-default", "ams-link-color"],
  accent: [
    "basis-color-highlight-bg-default",
    "nl-mark-background-color",
    "basis-color-accent-1-bg-default",
    "utrecht-badge-background-color",
    "utrecht-spotlight-section-background-color",
  ],
  accentText: [
    "basis-color-highlight-color-document",
    "nl-mark-color",
    "basis-color-accent-1-color-document",
    "utrecht-badge-color",
    "utrecht-spotlight-section-color",
  ],
  highlight: ["basis-color-highlight-border-default", "basis-color-accent-1-border-default"],
  brandBg: [
    "utrecht-page-header-background-color",
    "denhaag-page-header-background-color",
    "denhaag-header-background-color",
    "todo-page-header-background-color",
    "utrecht-nav-bar-background-color",
    "utrecht-topnav-background-color",
    "ams-page-header-background-color",
  ],
  brandText: [
    "utrecht-page-header-color",
    "todo-page-header-color",
    "utrecht-nav-bar-color",
    "utrecht-nav-bar-link-color",
    "utrecht-heading-1-color",
    "utrecht-heading-color",
    "nl-heading-level-1-color",
    "ams-heading-color",
  ],
  success: [
    "utrecht-feedback-safe-color",
    "utrecht-feedback-valid-color",
    "basis-color-positive-color-default",
    "utrecht-alert-ok-color",
  ],
  warning: [
    "utrecht-feedback-warning-color",
    "basis-color-warning-color-default",
    "utrecht-alert-warning-color",
  ],
  danger: [
    "utrecht-form-field-error-message-color",
    "utrecht-feedback-danger-color",
    "utrecht-feedback-invalid-color",
    "basis-color-negative-color-default",
    "utrecht-alert-error-color",
  ],
  focusInner: [
    "basis-focus-background-color",
    "utrecht-focus-background-color",
    "ams-focus-background-color",
  ],
  focusOuter: [
    "basis-focus-color",
    "utrecht-focus-outline-color",
    "utrecht-focus-border-color",
    "ams-focus-color",
  ],
};

export const choiceNames = {
  headingFont: [
    "utrecht-heading-1-font-family",
    "utrecht-heading-font-family",
    "nl-heading-level-1-font-family",
    "basis-heading-font-family",
    "ams-heading-font-family",
    "utrecht-document-font-family",
  ],
  bodyFont: [
    "utrecht-document-font-family",
    "utrecht-paragraph-font-family",
    "basis-text-font-family-default",
    "nl-paragraph-font-family",
    "ams-paragraph-font-family",
  ],
  headingWeight: [
    "utrecht-heading-1-font-weight",
    "utrecht-heading-font-weight",
    "nl-heading-level-1-font-weight",
    "basis-heading-font-weight",
    "ams-heading-font-weight",
  ],
  radius: [
    "utrecht-button-border-radius",
    "utrecht-form-control-border-radius",
    "utrecht-textbox-border-radius",
    "nl-button-border-radius",
    "basis-border-radius-md",
    "ams-button-border-radius",
  ],
  density: ["utrecht-document-line-height", "basis-text-line-height-md", "ams-paragraph-line-height"],
} as const;
export type ChoiceRole = keyof typeof choiceNames;
