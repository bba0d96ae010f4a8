/** What starting Candor depends on; looked up by functions, so that nothing is tried without need. */
export interface Machine {
  /** `CANDOR_HOST`: electron, chromium or auto. */
  readonly wanted: string | undefined
  readonly hasDisplay: boolean
  readonly headless: boolean
  /** Path of Electron's program, fetched when it is not there yet; null when it can't be had. */
  electron(): string | null
  browser(): string | null
  /** Why Electron's program can't run here, in words that follow “because”; null when it may. */
  electronBlockedBy(program: string): string | null
}

/** How Candor will be shown, or the one line that says what is missing. */
export type Choice =
  | { readonly host: 'electron' | 'chromium'; readonly program: string; readonly why: string }
  | { readonly host: null; readonly missing: string }

/** Chooses the host: Electron where it can be had, else an installed browser. */
export function chooseHost(machine: Machine): Choice {
  const wanted = machine.wanted ?? 'auto'
  if (!['auto', 'electron', 'chromium'].includes(wanted)) {
    return nothing(`CANDOR_HOST is "${wanted}"; use electron, chromium or auto.`)
  }
  if (!machine.hasDisplay && !machine.headless) {
    return nothing(
      'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); start it from a desktop ' +
        'session, or install Xvfb and use xvfb-run.',
    )
  }
  if (wanted !== 'chromium' && !machine.headless) {
    const electron = machine.electron()
    const blocked = electron === null ? null : machine.electronBlockedBy(electron)
    if (blocked !== null)
      return wanted === 'electron'
        ? nothing(`Electron can’t run here, because ${blocked}; set CANDOR_HOST=chromium.`)
        : inBrowser(machine, `Electron can’t run here, because ${blocked}`)
    if (electron !== null) {
      const why = wanted === 'electron' ? 'as CANDOR_HOST asks' : 'its runtime is here'
      return { host: 'electron', program: electron, why }
    }
    if (wanted === 'electron') {
      return nothing(
        'the Electron runtime is not here and could not be downloaded; connect once and run ' +
          '"npx install-electron", or set CANDOR_HOST=chromium.',
      )
    }
  }
  return inBrowser(machine, whyBrowser(wanted, machine.headless))
}

function inBrowser(machine: Machine, why: string): Choice {
  const program = machine.browser()
  if (program !== null) return { host: 'chromium', program, why }
  return nothing(
    'there is neither an Electron runtime that runs here nor a Chromium, Chrome or Edge; install one ' +
      'of these browsers, or set CANDOR_BROWSER to its path.',
  )
}

function whyBrowser(wanted: string, headless: boolean): string {
  if (wanted === 'chromium') return 'as CANDOR_HOST asks'
  if (headless) return 'headless runs use a browser'
  return 'the Electron runtime is not here and could not be downloaded'
}

function nothing(missing: string): Choice {
  return { host: null, missing }
}
