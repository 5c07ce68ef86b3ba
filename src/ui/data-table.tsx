import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { classNames } from './class-names'

export type DataColumn<Row> = {
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  readonly numeric?: boolean
}

type DataTableProps<Row> = Omit<ComponentPropsWithoutRef<'table'>, 'children'> & {
  readonly caption: ReactNode
  readonly captionHidden?: boolean
  /** The first column names the row. */
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/**
 * A table that becomes a list of cards under 640 px.
 * The roles are spelled out because browsers drop table semantics when `display` changes.
 */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  className,
  ...rest
}: DataTableProps<Row>) {
  return (
    <table role="table" className={classNames('block w-full sm:table', className)} {...rest}>
      <caption className={captionHidden ? 'sr-only' : 'block pb-3 text-start font-semibold sm:table-caption'}>
        {caption}
      </caption>
      <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
        <tr role="row">
          {columns.map(({ header, numeric }) => (
            <th
              key={header}
              role="columnheader"
              scope="col"
              className={classNames(
                'border-brand border-b-2 py-2 pe-6 align-bottom font-semibold text-sm last:pe-0',
                numeric ? 'text-end' : 'text-start',
              )}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="grid gap-4 sm:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="block rounded-md border border-line bg-surface-raised px-4 py-3 sm:table-row sm:bg-transparent"
          >
            {columns.map((column, index) => (
              <DataCell key={column.header} column={column} row={row} isFirst={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DataCell<Row>(props: { column: DataColumn<Row>; row: Row; isFirst: boolean }) {
  const { header, cell, numeric } = props.column
  const shape = classNames(
    'sm:table-cell sm:border-line sm:border-b sm:py-3 sm:pe-6 sm:align-top sm:last:pe-0',
    numeric && 'sm:text-end',
  )
  if (props.isFirst) {
    return (
      <th role="rowheader" scope="row" className={classNames('block pb-1 text-start font-semibold', shape)}>
        {cell(props.row)}
      </th>
    )
  }
  return (
    <td
      role="cell"
      data-header={header}
      className={classNames(
        'flex justify-between gap-4 py-1 before:text-ink-muted before:text-sm before:content-[attr(data-header)] sm:before:hidden',
        shape,
      )}
    >
      <div className="text-end sm:contents">{cell(props.row)}</div>
    </td>
  )
}
