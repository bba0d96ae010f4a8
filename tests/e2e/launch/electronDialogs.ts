/** What of Electron these need; they run in its main program, so they may use nothing of this file. */
interface WithDialogs {
  readonly dialog: Pick<Electron.Dialog, 'showSaveDialog' | 'showOpenDialog'>
}

/**
 * Electron's dialogs answer themselves from now on: what is saved goes into a folder under its own name,
 * what is need-to-know (which starts elsewhere) into one beside it, and what is opened was queued.
 */
export function scriptDialogs({ dialog }: WithDialogs, folder: string): void {
  const queue: string[] = []
  Object.assign(globalThis, { candorToOpen: queue })
  dialog.showSaveDialog = (...given: unknown[]): Promise<Electron.SaveDialogReturnValue> => {
    const { defaultPath = 'unnamed' } = given.at(-1) as { readonly defaultPath?: string }
    const parts = defaultPath.split(/[\\/]/)
    const name = parts.pop() ?? 'unnamed'
    const isRestricted = parts.pop()?.toLowerCase() === 'downloads'
    const filePath = `${folder}${isRestricted ? '-restricted' : ''}/${name}`
    return Promise.resolve({ canceled: false, filePath })
  }
  dialog.showOpenDialog = (): Promise<Electron.OpenDialogReturnValue> => {
    const next = queue.shift()
    return Promise.resolve({
      canceled: next === undefined,
      filePaths: next === undefined ? [] : [next],
    })
  }
}

/** The next open dialog picks this file. */
export function queueOpen(_electron: unknown, path: string): void {
  const { candorToOpen } = globalThis as unknown as { readonly candorToOpen?: string[] }
  candorToOpen?.push(path)
}
