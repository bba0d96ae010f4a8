import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readAgendaFile } from '../../../../electron/read/agenda'
import { siteFrom } from '../../../../electron/read/site'
import { z } from '../../../../shared/kernel/zod'

/**
 * Agendas in which time, columns, marks, persons and remarks tell what is restricted. Beside each stands
 * what each of its lines may be, decided before anything read it.
 */
const folder = resolve(import.meta.dirname, '../../../fixtures/agendas/parts')
const names = readdirSync(folder).filter((name) => !name.endsWith('.parts.json'))
const Gold = z.record(z.string(), z.enum(['open', 'restricted', 'open or asked', 'no item']))

test.each(names)(
  '%s: nothing restricted is open, and what is open needs no question',
  async (name) => {
    const path = join(folder, name)
    const bytes = new Uint8Array(readFileSync(path))
    const content: unknown = JSON.parse(
      readFileSync(path.replace(/\.[^.]+$/, '.parts.json'), 'utf8'),
    )
    const { items } = await readAgendaFile({ name, bytes }, await siteFrom(null))
    const wrong = Object.entries(Gold.parse(content)).flatMap(([line, gold]) => {
      const item = items.find((one) => String(one.line) === line)
      if (gold === 'no item') return item === undefined ? [] : [`${line}: is an item`]
      if (item === undefined) return [`${line}: is no item`]
      const isRight =
        gold === 'open or asked' || (gold === 'open' ? item.part === 'A' : item.part !== 'A')
      return isRight ? [] : [`${line}: ${item.part}, “${item.title}”`]
    })
    expect(wrong).toEqual([])
  },
)
