/** The fields of the Debian package's control file. */
export const controlFields = (version: string): Readonly<Record<string, string>> => ({
  Package: 'candor',
  Version: version,
  Architecture: 'amd64',
  Maintainer: 'The makers of Candor <candor@candor.invalid>',
  Section: 'misc',
  Priority: 'optional',
  // What Node's program is linked with, and one browser: Firefox can't be driven over a pipe.
  Depends:
    'libc6 (>= 2.28), libgcc-s1, libstdc++6 (>= 8), chromium | google-chrome-stable | microsoft-edge-stable',
  // By `dbus-monitor` private notes lock when the desktop locks its screen.
  Recommends: 'dbus-bin | dbus (<< 1.14), zenity | kdialog | libnotify-bin',
  Description: [
    'run LEAD workgroup meetings',
    ' Candor shows the shared agenda of a meeting on the projector, keeps',
    ' restricted notes in a private pane that cannot reach it, and makes minutes',
    ' and report-backs. It keeps its data encrypted on this computer and never',
    ' connects to a network.',
  ].join('\n'),
})
