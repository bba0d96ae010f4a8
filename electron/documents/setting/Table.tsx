import { Text, View } from '@react-pdf/renderer'
import { columnGap, rule, ruleWidth, tabular, type } from './style'
import { isLong } from './parts'
import { structure } from './structure'

/** A column: its heading and its share of the width. */
export interface Column {
  readonly heading: string
  readonly share: number
}

/** A cell: what it says, and what is said second, below it. */
export interface Cell {
  readonly text: string
  readonly second?: string
  readonly strong?: boolean
}

/** A table row. Rows that start a group have a rule above them. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly continuesGroup?: boolean
}

/**
 * A table without boxes: one rule under the head, one above each group. The head is repeated on
 * every page; a row is never split unless it could fill a page by itself.
 */
export const Table = (props: { columns: readonly Column[]; rows: readonly Row[] }) => (
  <View {...structure('Table')}>
    <View
      {...structure('TR')}
      fixed
      minPresenceAhead={12}
      style={{ flexDirection: 'row', paddingBottom: 3 }}
    >
      {props.columns.map((column, index) => (
        <View
          key={column.heading}
          {...structure('TH')}
          style={cellBox(column, index === props.columns.length - 1)}
        >
          <Text style={type.label}>{column.heading}</Text>
        </View>
      ))}
    </View>
    {props.rows.map((row, index) => (
      <TableRow key={index} row={row} columns={props.columns} />
    ))}
  </View>
)

const TableRow = ({ row, columns }: { row: Row; columns: readonly Column[] }) => (
  <View
    {...structure('TR')}
    wrap={isLong(...row.cells.map((cell) => cell.text + (cell.second ?? '')))}
    style={{
      flexDirection: 'row',
      paddingTop: row.continuesGroup === true ? 0 : 4,
      paddingBottom: 4,
      ...rule,
      borderTopWidth: row.continuesGroup === true ? 0 : ruleWidth,
    }}
  >
    {columns.map((column, index) => (
      <TableCell
        key={column.heading}
        cell={row.cells[index] ?? { text: '' }}
        column={column}
        isLast={index === columns.length - 1}
      />
    ))}
  </View>
)

const TableCell = (props: { cell: Cell; column: Column; isLast: boolean }) => (
  <View {...structure('TD')} style={cellBox(props.column, props.isLast)}>
    <Text style={{ ...(props.cell.strong === true ? type.strong : type.body), ...tabular }}>
      {props.cell.text}
    </Text>
    {props.cell.second === undefined ? null : (
      <Text style={{ ...type.second, marginTop: 1 }}>{props.cell.second}</Text>
    )}
  </View>
)

const cellBox = (column: Column, isLast: boolean) => ({
  flexGrow: column.share,
  flexShrink: 1,
  flexBasis: 0,
  paddingRight: isLast ? 0 : columnGap,
})
