/** What decides the browser's command line. */
export interface BrowserSettings {
  readonly profile: string
  readonly headless: boolean
  readonly asRoot: boolean
  /** Screens of a headless browser, as its `--screen-info` takes them. */
  readonly screens: string
  /** Whether windows go by way of X11: on Wayland they can't be put on a display. */
  readonly onX11: boolean
}

const unusedFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'InterestFeedContentSuggestions',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  // A renderer kept in reserve: of each window's own session, and no second page ever opens in it.
  'SpareRendererForSitePerProcess',
  'Translate',
  // The address bar's list is a page of its own per window; Candor's windows have no address bar.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]

/** Flags of every run: quiet, no network, nothing kept. */
function baseFlags(settings: BrowserSettings): string[] {
  return [
    `--user-data-dir=${settings.profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--deny-permission-prompts',
    '--disable-background-networking',
    // The projector goes on painting and its clock ticking while another window covers it.
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-breakpad',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-infobars',
    '--disable-search-engine-choice-screen',
    '--disable-session-crashed-bubble',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-pings',
    '--no-service-autorun',
    '--password-store=basic',
    '--use-mock-keychain',
    `--disable-features=${unusedFeatures.join(',')}`,
    // Interception sees no sockets, STUN or preconnects; these close what it leaves open. A
    // proxy would resolve names itself, so the system's is not used.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--no-proxy-server',
    // Without it the browser warns of the resolver rules, in a bar above each page.
    '--test-type',
    ...(settings.onX11 && !settings.headless ? ['--ozone-platform=x11'] : []),
    ...(settings.asRoot ? ['--no-sandbox'] : []),
  ]
}

/** The first run: it owns the pipe. */
export function firstRunFlags(settings: BrowserSettings, splash: string): string[] {
  const base = [...baseFlags(settings), '--remote-debugging-pipe']
  if (!settings.headless)
    return [...base, '--incognito', '--window-size=1360,860', `--app=${splash}`]
  return [
    ...base,
    '--headless',
    '--hide-scrollbars',
    '--mute-audio',
    `--screen-info=${settings.screens}`,
    'about:blank',
  ]
}

/**
 * A further run with the same profile: it hands its window to the first one and ends. Each role
 * has its own kind of throw-away session, so the windows share no storage.
 */
export function nextRunFlags(
  settings: BrowserSettings,
  session: 'incognito' | 'guest',
  splash: string,
): string[] {
  return [...baseFlags(settings), `--${session}`, `--app=${splash}`]
}
