import { Text, View } from '@react-pdf/renderer'
import { columnGap, rule, ruleWidth, tabular, type } from './style'
import { useIsLarge } from './edition'
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

interface TableProps {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/**
 * A table without boxes: one rule under the head, one above each group. The head is repeated on
 * every page; a row is never split unless it could fill a page by itself.
 */
export const Table = (props: TableProps) =>
  useIsLarge() ? <TableAsList {...props} /> : <TableInColumns {...props} />

const TableInColumns = (props: TableProps) => (
  <View {...structure('Table')}>
    <View
      {...structure('TR')}
      fixed
      minPresenceAhead={12}
      style={{ flexDirection: 'row', paddingBottom: 3 }}
    >
      {props.columns.map((column, index) => (
        <Text
          key={column.heading}
          {...structure('TH')}
          style={{ ...type.label, ...cellBox(column, index === props.columns.length - 1) }}
        >
          {column.heading}
        </Text>
      ))}
    </View>
    {props.rows.map((row, index) => (
      <TableRow key={index} row={row} columns={props.columns} />
    ))}
  </View>
)

/**
 * In large print columns would hold a word each: every row is a point of its own, and each cell a line
 * that says which it is.
 */
const TableAsList = ({ columns, rows }: TableProps) => (
  <View {...structure('L')}>
    {rows.map((row, index) => (
      <View
        key={index}
        {...structure('LI')}
        wrap={isLong(...row.cells.map((cell) => cell.text + (cell.second ?? '')))}
        style={{ paddingTop: 5, paddingBottom: 5, ...rule, borderTopWidth: ruleWidth }}
      >
        <View {...structure('LBody')}>
          {columns.map(({ heading }, at) => (
            <CellAsLine key={heading} heading={heading} cell={row.cells[at]} />
          ))}
        </View>
      </View>
    ))}
  </View>
)

const CellAsLine = ({ heading, cell }: { heading: string; cell: Cell | undefined }) =>
  cell === undefined || cell.text === '' ? null : (
    <>
      <Text style={cell.strong === true ? type.strong : type.body}>
        <Text style={type.label}>{`${heading}: `}</Text>
        {cell.text}
      </Text>
      {cell.second === undefined ? null : <Text style={type.second}>{cell.second}</Text>}
    </>
  )

const TableRow = ({ row, columns }: { row: Row; columns: readonly Column[] }) => (
  <View
    {...structure('TR')}
    wrap={isLong(...row.cells.map((cell) => cell.text + (cell.second ?? '')))}
    style={{
      flexDirection: 'row',
      // A short cell stretched to a long one's height could not be broken with it over pages.
      alignItems: 'flex-start',
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

/** A cell that says one thing is its text; the box around it would be half of what a table costs to lay out. */
const TableCell = ({ cell, column, isLast }: { cell: Cell; column: Column; isLast: boolean }) => {
  const box = cellBox(column, isLast)
  const style = { ...(cell.strong === true ? type.strong : type.body), ...tabular }
  return cell.second === undefined ? (
    <Text {...structure('TD')} style={{ ...style, ...box }}>
      {cell.text}
    </Text>
  ) : (
    <View {...structure('TD')} style={box}>
      <Text style={style}>{cell.text}</Text>
      <Text style={{ ...type.second, marginTop: 1 }}>{cell.second}</Text>
    </View>
  )
}

const cellBox = (column: Column, isLast: boolean) => ({
  flexGrow: column.share,
  flexShrink: 1,
  flexBasis: 0,
  paddingRight: isLast ? 0 : columnGap,
})
