import type { ComponentChildren } from 'preact';

export type Row = {
  key: string;
  /** Attributes of the row that say what it is about. */
  data?: Readonly<Record<`data-${string}`, string>>;
  /** The first cell heads the row. */
  cells: readonly ComponentChildren[];
};

/** A table that becomes a list of cards where it is narrow; each cell carries the name of its column for that. */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly Row[];
}) {
  return (
    <table>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, data, cells: [head, ...cells] }) => (
          <tr key={key} {...data}>
            <th scope="row">{head}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]} data-column={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
