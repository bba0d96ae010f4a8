import { createElement as node } from 'react'
import { Document, Page, Text, View } from '@react-pdf/renderer'
import { expect, test } from 'vitest'
import { layOutPages } from '../../electron/documents/pdf/pdfBytes'
import { onePass } from '../../electron/documents/pdf/pageFooters'

/** A document with a paragraph of so many lines, in a box that can be broken or can't. */
const document = (lines: number, wrap: boolean) =>
  node(
    Document,
    null,
    node(
      Page,
      { size: 'LETTER', style: { padding: 40 }, ...onePass },
      node(View, { wrap }, node(Text, null, 'A line.\n'.repeat(lines))),
    ),
  )

test('what can’t be broken and is higher than a page is no paper, rather than one without its end', async () => {
  const pagesOf = async (lines: number, wrap: boolean) =>
    (await layOutPages(document(lines, wrap))).children?.length
  expect(await pagesOf(30, false)).toBe(1)
  expect(await pagesOf(200, true)).toBeGreaterThan(2)
  await expect(pagesOf(200, false)).rejects.toThrow('higher than its page')
})
