import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type AgendaAnswer, readAgendaFile } from '../../../../electron/read/agenda'
import { siteFrom } from '../../../../electron/read/site'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'
import { Gold, missesOf } from './gold'

/** Agendas as people have them, each with what a facilitator would make of it beside it. */
const folder = resolve(import.meta.dirname, '../../../fixtures/agendas')

const namesIn = (of: string): string[] =>
  readdirSync(join(folder, of)).filter((name) => !name.endsWith('.gold.json'))

async function answerTo(of: string, name: string): Promise<AgendaAnswer> {
  const bytes = new Uint8Array(readFileSync(join(folder, of, name)))
  return readAgendaFile({ name, bytes }, await siteFrom(null))
}

const goldOf = (of: string, name: string): Gold => {
  const path = join(folder, of, name.replace(/\.[^.]+$/, '.gold.json'))
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return Gold.parse(content)
}

describe.each(['first', 'more'])('an agenda of the %s ones', (of) => {
  test.each(namesIn(of))('%s is read as a facilitator would', async (name) => {
    expect(missesOf(goldOf(of, name), await answerTo(of, name))).toEqual([])
  })
})

test('a wrong answer has misses', async () => {
  const answer = await answerTo('first', '31-part-a-part-b.txt')
  const gold = goldOf('first', '31-part-a-part-b.txt')
  const asOpen = { ...answer, items: answer.items.map((item) => ({ ...item, part: 'A' as const })) }
  expect(missesOf(gold, asOpen)).toHaveLength(3)
  expect(missesOf(gold, { ...answer, items: answer.items.slice(1) })).toEqual([
    'not found: Welcome',
  ])
  expect(missesOf({ ...gold, restricted: ['Welcome'] }, answer)).toHaveLength(1)
})

/** Agendas of lines, in which nothing is restricted and no heading opens a part. */
const openAgendas = ['first', 'more'].flatMap((of) =>
  namesIn(of).flatMap((name) => {
    const text = readFileSync(join(folder, of, name), 'utf8').trimEnd()
    const isOpen = goldOf(of, name).items.every(({ part }) => part === 'A')
    const hasHeadings = /\b(?:open|public|part a|section a)\b.{0,12}$/im.test(text)
    const isOther = !/\.(?:txt|md)$/.test(name) || /[\v\u2028]|BEGIN:VCALENDAR/.test(text)
    return isOpen && !hasHeadings && !isOther ? [[`${of}/${name}`, text] as const] : []
  }),
)

describe.each(['CLOSED SESSION', 'The rest is for partners only.'])('below “%s”', (closing) => {
  test.each(openAgendas)('nothing of %s is open, wherever that line stands', (_, text) => {
    const lines = text.split('\n')
    for (const { line } of readAgenda(text, []).read) {
      const before = lines.slice(0, line - 1)
      const closed = [...before, '', closing, '', ...lines.slice(line - 1)].join('\n')
      const below = readAgenda(closed, []).read.filter((item) => item.line > line + 2)
      expect(below.filter(({ item }) => item.part === 'A')).toEqual([])
    }
  })
})
