import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import { Theme } from '../../shared/kernel/theme'
import { usualSize, TextSize } from '../../shared/projector/view'
import { DisplayMark } from './displays'

/** What Candor remembers of how this machine's screens look, from one day to the next; never anything typed. */
export interface Preferences {
  /** The display the projector was last put on. */
  projectorDisplay: DisplayMark | null
  /** How large the room wanted its text. */
  projectorTextSize: TextSize
  /** Whether the projector is light or dark. */
  projectorTheme: Theme
  /** Whether the facilitator's window is light or dark. */
  theme: Theme
  /** Whether the facilitator is told that an item's time is nearly over, and over. */
  timeSignals: boolean
}

/**
 * Preferences in a small file beside the workgroups. This is `conf`, which electron-store is built
 * on: electron-store itself loads Electron, and so can't run on the other host. A disk that refuses
 * is no reason to disturb a meeting: the choice then holds until Candor is closed.
 */
export class PreferencesFile implements Preferences {
  private readonly kept: Conf | null
  private display: DisplayMark | null
  private size: TextSize
  private look: Theme
  private projectorLook: Theme
  private signals: boolean

  /** `folder` is null where nothing can be kept. */
  constructor(private readonly folder: string | null) {
    this.kept = folder === null ? null : open(folder)
    // The second name is what they were called before.
    const display = DisplayMark.safeParse(
      this.kept?.get('projectorDisplay') ?? this.kept?.get('wallDisplay'),
    )
    const size = TextSize.safeParse(
      this.kept?.get('projectorTextSize') ?? this.kept?.get('wallSize'),
    )
    this.display = display.success ? display.data : null
    this.size = size.success ? size.data : usualSize
    this.look = this.keptTheme('theme')
    this.projectorLook = this.keptTheme('projectorTheme')
    this.signals = this.kept?.get('timeSignals') !== false
  }

  get projectorDisplay(): DisplayMark | null {
    return this.display
  }

  set projectorDisplay(mark: DisplayMark | null) {
    this.display = mark
    if (mark !== null) this.keep('projectorDisplay', mark)
  }

  get projectorTextSize(): TextSize {
    return this.size
  }

  set projectorTextSize(size: TextSize) {
    this.size = size
    this.keep('projectorTextSize', size)
  }

  get projectorTheme(): Theme {
    return this.projectorLook
  }

  set projectorTheme(theme: Theme) {
    this.projectorLook = theme
    this.keep('projectorTheme', theme)
  }

  get theme(): Theme {
    return this.look
  }

  set theme(theme: Theme) {
    this.look = theme
    this.keep('theme', theme)
  }

  get timeSignals(): boolean {
    return this.signals
  }

  set timeSignals(on: boolean) {
    this.signals = on
    this.keep('timeSignals', on)
  }

  /** One nobody knows is the computer's. */
  private keptTheme(key: 'theme' | 'projectorTheme'): Theme {
    const theme = Theme.safeParse(this.kept?.get(key))
    return theme.success ? theme.data : 'system'
  }

  private keep(key: string, value: unknown): void {
    try {
      if (this.folder !== null && isOwnFile(this.folder)) this.kept?.set(key, value)
    } catch {
      // Kept in memory; said nowhere, since nothing is lost but how a screen looks.
    }
  }
}

const fileName = 'preferences'

/** Whether the file is one, or not there yet: what a link leads to is never written over. */
function isOwnFile(folder: string): boolean {
  const found = lstatSync(join(folder, `${fileName}.json`), { throwIfNoEntry: false })
  return found === undefined || (found.isFile() && found.nlink === 1)
}

function open(folder: string): Conf | null {
  try {
    if (!isOwnFile(folder)) return null
    return new Conf({ cwd: folder, configName: fileName, clearInvalidConfig: true })
  } catch {
    return null
  }
}
