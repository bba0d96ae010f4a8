import { expect, test } from 'vitest'
import { queueOpen, scriptDialogs } from '../../e2e/launch/electronDialogs'
import * as fake from './fake'
import { hostOn } from './hosted'

test('the end-to-end suite’s dialogs save by name, each kind in its folder, and open each file once', async () => {
  const { host } = await hostOn('x11')
  await host.openWindow('facilitator')
  const before = { ...fake.dialog }
  const { dialog } = fake
  scriptDialogs({ dialog: dialog as unknown as Electron.Dialog }, '/files')
  const save = async (defaultPath: string): Promise<string> =>
    (await dialog.showSaveDialog({} as never, { defaultPath })).filePath
  expect(await save('/home/larkmoor/documents/Minutes.pdf')).toBe('/files/Minutes.pdf')
  expect(await save('/home/larkmoor/downloads/Notes.pdf')).toBe('/files-restricted/Notes.pdf')
  expect(await save('C:\\Users\\a\\Documents\\x.pdf')).toBe('/files/x.pdf')
  const open = async (): Promise<readonly string[]> =>
    (await dialog.showOpenDialog({} as never, {})).filePaths
  queueOpen(null, '/a')
  queueOpen(null, '/b')
  expect([await open(), await open(), await open()]).toEqual([['/a'], ['/b'], []])
  Object.assign(fake.dialog, before)
})
