import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderNoticeOf, recognizeFolder } from '../../../electron/workgroup/folderNotice'
import { freshFolder } from '../../builders/folders'

test.each([
  ['OneDrive - Larkmoor County/candor', 'OneDrive'],
  ['Dropbox (Personal)/candor', 'Dropbox'],
  ['My Drive/candor', 'Google Drive'],
  ['Mobile Documents/com~apple~CloudDocs/candor', 'iCloud Drive'],
  ['Nextcloud/candor', 'Nextcloud'],
  ['Nextcloud2/candor', 'Nextcloud'],
  ['Proton Drive/someone/candor', 'Proton Drive'],
  ['Yandex.Disk/candor', 'Yandex Disk'],
  ['Resilio Sync/candor', 'Resilio Sync'],
  ['SharePoint/candor', 'SharePoint'],
  ['boxes/candor', null],
  ['Documents/candor', null],
])('a folder at %s is known as one of %s', async (below, service) => {
  const folder = join(await freshFolder(), below)
  mkdirSync(folder, { recursive: true })
  const found = await recognizeFolder(folder)
  expect(found).toEqual(service === null ? { kind: 'ordinary' } : { kind: 'synced', service })
  if (service === null) expect(folderNoticeOf(found)).toBe('')
  else expect(folderNoticeOf(found)).toContain(`in step with other computers by ${service}.`)
})

test('a folder that a service has left its mark above is known as one', async () => {
  const above = await freshFolder()
  mkdirSync(join(above, 'a', 'candor'), { recursive: true })
  writeFileSync(join(above, '.stfolder'), '')
  expect(await recognizeFolder(join(above, 'a', 'candor'))).toEqual({
    kind: 'synced',
    service: null,
  })
})

test('a folder that can’t be looked at is no reason to stop', async () => {
  expect(await recognizeFolder('/nowhere/at/all')).toEqual({ kind: 'ordinary' })
})
