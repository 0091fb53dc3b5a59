import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { VisuallyHidden } from "../VisuallyHidden/VisuallyHidden.tsx";
import css from "./DataTable.module.css";

export interface DataTableProps {
  /** What the table is about; read aloud before it. */
  caption: string;
  columns: readonly string[];
  /** The first cell of a row is its heading. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/**
 * Rows to compare. Where there is no room for columns each row is a block with its labels, and stays a table to a
 * screen reader; on paper it always has columns.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <div className={css["frame"]}>
      {/* Browsers drop the meaning of a table that is not laid out as one: the roles say it again. */}
      <table role="table" className={css["table"]}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              {cells.map((cell, index) => (
                <Cell key={columns[index]} label={columns[index] ?? ""} isFirst={index === 0}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ label, isFirst, children }: { label: string; isFirst: boolean; children: ReactNode }) {
  const content = (
    <>
      <span aria-hidden className={css["label"]}>
        {label}
      </span>
      <span className={css["value"]}>{children}</span>
    </>
  );
  const className = classNames(css["cell"], children === "" && css["hollow"]);
  return isFirst ? (
    <th role="rowheader" scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td role="cell" className={className}>
      {content}
    </td>
  );
}
