import type { FakeWindow } from '../../host/electron/window'

/** F9 is pressed in a window. */
export function beforeInput(window: FakeWindow): void {
  window.webContents.emit(
    'before-input-event',
    { preventDefault: () => undefined },
    { type: 'keyDown', key: 'F9', shift: false, control: false, meta: false, isAutoRepeat: false },
  )
}
