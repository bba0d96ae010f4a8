import { Text, View } from '@react-pdf/renderer'
import { columnGap, rule, ruleWidth, tabular, type } from './pageStyles'
import { useEdition, useIsLarge } from './printEdition'
import { isLong } from './TextParts'
import { linesOf } from './rowLength'
import { structure } from './structureTags'

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
 * The space between two rows, in points, taken from what is below each: nobody sees it. Where things stand on a document is counted in single precision: on
 * one of many pages rows that touch would overlap by a trace, which the layout takes for columns and
 * keeps whole, on one page, whose end most of them would be below. Only between rows: a gap below a head
 * or a rule would be a place to break.
 */
const trace = 0.1

const textOf = ({ text, second = '' }: Cell): string =>
  second === '' ? text : `${text}\n${second}`

/** Whether a row may break over pages: kept whole, it might not fit on any. */
function useIsTall(columns: readonly Column[]): (row: Row) => boolean {
  const { isLarge, rowLines } = useEdition()
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return ({ cells }) => {
    const lines = cells.map((cell, at) => {
      const { heading = '', share = 0 } = columns[at] ?? {}
      return isLarge
        ? linesOf(`${heading}: ${textOf(cell)}`, 1, true)
        : linesOf(textOf(cell), share / shares, false)
    })
    const tall = isLarge ? lines.reduce((sum, of) => sum + of, 0) : Math.max(0, ...lines)
    return isLong(...cells.map(textOf)) || tall > rowLines
  }
}

/**
 * A table without boxes: one rule under the head, one above each group. The head is repeated on
 * every page; a row is never split unless it could fill a page by itself.
 */
export const Table = (props: TableProps) =>
  useIsLarge() ? <TableAsList {...props} /> : <TableInColumns {...props} />

interface RowProps {
  readonly row: Row
  readonly columns: readonly Column[]
  /** Then its rule is drawn before it (`RuleAbove`). */
  readonly mayBreak?: boolean
}

const drawRuleAbove = (paddingTop: number) =>
  ({ paddingTop, ...rule, borderTopWidth: ruleWidth }) as const

/**
 * The rule above a row that may break, and the space below it, as one piece of their own that stays with
 * what follows. As part of the row they would count as its beginning, and stand at the foot of a page
 * with nothing below them.
 */
const RuleAbove = ({ padding }: { padding: number }) =>
  padding === 0 ? null : (
    <View wrap={false} minPresenceAhead={12} style={{ height: padding, ...drawRuleAbove(0) }} />
  )

const TableInColumns = (props: TableProps) => {
  const isTall = useIsTall(props.columns)
  return (
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
      <View style={{ gap: trace }}>
        {props.rows.map((row, index) =>
          isTall(row) ? (
            <View key={index}>
              <RuleAbove padding={row.continuesGroup === true ? 0 : 4} />
              <TableRow row={row} columns={props.columns} mayBreak />
            </View>
          ) : (
            <TableRow key={index} row={row} columns={props.columns} />
          ),
        )}
      </View>
    </View>
  )
}

/**
 * In large print columns would hold a word each: every row is a point of its own, and each cell a line
 * that says which it is.
 */
const TableAsList = ({ columns, rows }: TableProps) => {
  const isTall = useIsTall(columns)
  return (
    <View {...structure('L')} style={{ gap: trace }}>
      {rows.map((row, index) =>
        isTall(row) ? (
          <View key={index}>
            <RuleAbove padding={5} />
            <RowAsPoint row={row} columns={columns} mayBreak />
          </View>
        ) : (
          <RowAsPoint key={index} row={row} columns={columns} />
        ),
      )}
    </View>
  )
}

const RowAsPoint = ({ row, columns, mayBreak = false }: RowProps) => (
  <View
    {...structure('LI')}
    wrap={mayBreak}
    style={{ paddingBottom: 5 - trace, ...(mayBreak ? {} : drawRuleAbove(5)) }}
  >
    <View {...structure('LBody')}>
      {columns.map(({ heading }, at) => (
        <CellAsLine key={heading} heading={heading} cell={row.cells[at]} />
      ))}
    </View>
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

const TableRow = ({ row, columns, mayBreak = false }: RowProps) => (
  <View
    {...structure('TR')}
    wrap={mayBreak}
    style={{
      flexDirection: 'row',
      // A short cell stretched to a long one's height could not be broken with it over pages.
      alignItems: 'flex-start',
      paddingBottom: 4 - trace,
      ...(mayBreak || row.continuesGroup === true ? {} : drawRuleAbove(4)),
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
