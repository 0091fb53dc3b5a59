export { AvailabilityGrid, type AvailabilityGridProps } from "./AvailabilityGrid/AvailabilityGrid.tsx";
export { isChosen, type Slot, slotsOf, toggleSlots } from "./AvailabilityGrid/availability.ts";
export { Avatar } from "./Avatar/Avatar.tsx";
export {
  Button,
  ButtonLink,
  type ButtonLinkProps,
  type ButtonProps,
  type ButtonVariant,
} from "./Button/Button.tsx";
export { Card, CardList, type CardProps } from "./Card/Card.tsx";
export {
  Checkbox,
  CheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
} from "./CheckboxGroup/CheckboxGroup.tsx";
export { CodeField, type CodeFieldProps } from "./CodeField/CodeField.tsx";
export { classNames } from "./class-names.ts";
export { DataTable, type DataTableProps } from "./DataTable/DataTable.tsx";
export { ColorField, type ColorFieldProps, Swatch } from "./ColorField/ColorField.tsx";
export { DateField, type DateFieldProps } from "./DateField/DateField.tsx";
export { DeskList, type DeskListProps } from "./DeskList/DeskList.tsx";
export { Details } from "./Details/Details.tsx";
export { Dialog, type DialogProps } from "./Dialog/Dialog.tsx";
export { EmptyState, type EmptyStateProps } from "./EmptyState/EmptyState.tsx";
export { ErrorSummary, type FormFault } from "./ErrorSummary/ErrorSummary.tsx";
export { Field, FieldError, type FieldProps, type FieldWords, Group } from "./Field/Field.tsx";
export { Heading, type HeadingProps } from "./Heading/Heading.tsx";
export { Link, type LinkProps } from "./Link/Link.tsx";
export { MessageThread, type ThreadMessage } from "./MessageThread/MessageThread.tsx";
export { Notice, type NoticeProps } from "./Notice/Notice.tsx";
export { PageLayout, type PageLayoutProps, Row, Section, Stack } from "./PageLayout/PageLayout.tsx";
export { QuestionPage, type QuestionPageProps } from "./QuestionPage/QuestionPage.tsx";
export { type ChoiceOption, RadioGroup, type RadioGroupProps } from "./RadioGroup/RadioGroup.tsx";
export { GardenScene } from "./Scenes/GardenScene.tsx";
export { LetterScene } from "./Scenes/LetterScene.tsx";
export { StreetScene } from "./Scenes/StreetScene.tsx";
export { TableScene } from "./Scenes/TableScene.tsx";
export { Select, type SelectProps } from "./Select/Select.tsx";
export { SkipLink } from "./SkipLink/SkipLink.tsx";
export { Steps } from "./Steps/Steps.tsx";
export { SummaryList, type SummaryRow } from "./SummaryList/SummaryList.tsx";
export { Switch, type SwitchProps } from "./Switch/Switch.tsx";
export { Tabs, type TabsProps } from "./Tabs/Tabs.tsx";
export { Tag } from "./Tag/Tag.tsx";
export { Text, type TextProps } from "./Text/Text.tsx";
export { TextArea, type TextAreaProps } from "./TextArea/TextArea.tsx";
export { TextField, type TextFieldProps } from "./TextField/TextField.tsx";
export { TimeRange, type TimeRangeProps, type TimeSpan } from "./TimeRange/TimeRange.tsx";
export { type DayPartName, type Tone, type UiTexts, UiTextsProvider, useUiTexts } from "./texts/UiTexts.tsx";
export { VisuallyHidden } from "./VisuallyHidden/VisuallyHidden.tsx";
export { Waiting } from "./Waiting/Waiting.tsx";
