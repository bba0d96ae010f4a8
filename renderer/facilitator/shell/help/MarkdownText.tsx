import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { Key } from '../../../ui/Key'

type Node = ReturnType<typeof fromMarkdown>['children'][number]

/** Markdown that comes with Candor, as text: paragraphs, lists, tables, headings, bold and keys. */
export function MarkdownText({ text }: { text: string }): ReactElement {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return <>{tree.children.map(renderNode)}</>
}

const inside = (nodes: readonly Node[]): ReactNode => nodes.map(renderNode)

function renderNode(node: Node, at: number): ReactNode {
  switch (node.type) {
    case 'text':
      return <Fragment key={at}>{node.value}</Fragment>
    case 'inlineCode':
      return isKeys(node.value) ? (
        <Key key={at}>{node.value}</Key>
      ) : (
        <code key={at}>{node.value}</code>
      )
    case 'strong':
      return <strong key={at}>{inside(node.children)}</strong>
    case 'emphasis':
      return <em key={at}>{inside(node.children)}</em>
    case 'paragraph':
      return <p key={at}>{inside(node.children)}</p>
    case 'heading':
      return <h4 key={at}>{inside(node.children)}</h4>
    case 'list':
      return node.ordered === true ? (
        <ol key={at}>{inside(node.children)}</ol>
      ) : (
        <ul key={at}>{inside(node.children)}</ul>
      )
    case 'listItem':
      return <li key={at}>{inside(node.children)}</li>
    case 'table':
      return <Table key={at} rows={node.children} />
    default:
      return null
  }
}

type Row = Extract<Node, { type: 'table' }>['children'][number]

function Table({ rows }: { rows: readonly Row[] }): ReactElement {
  const [head, ...body] = rows
  return (
    <table>
      <thead>
        <tr>
          {head?.children.map((cell, at) => (
            <th key={at} scope="col">
              {inside(cell.children)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row, line) => (
          <tr key={line}>
            {row.children.map((cell, at) => (
              <td key={at}>{inside(cell.children)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether a word in code letters stands on a keyboard; file name endings and signs don’t. */
const isKeys = (text: string): boolean =>
  /^((Ctrl|Alt|Shift|Windows|⌘|⌥)\+?)*(F\d+|Esc|Enter|Space|Page(Up|Down)|[A-Z0-9↑↓./-]|\+)?$/u.test(
    text,
  )
