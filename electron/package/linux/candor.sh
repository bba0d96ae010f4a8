#!/bin/sh
# Starts Candor with the runtime it came with, whatever other Node is on this computer.
set -eu

home=$(dirname "$(readlink -f "$0")")/../lib/candor
node=$home/runtime/node
app=$home/app/out/main/chromium.js

# What somebody set for another Node is not for this one.
unset NODE_OPTIONS NODE_PATH NODE_DEBUG NODE_V8_COVERAGE NODE_EXTRA_CA_CERTS
# Turning a passphrase into a key takes half the time with large pages.
export GLIBC_TUNABLES="${GLIBC_TUNABLES-glibc.malloc.hugetlb=1}"

if [ "${1-}" != --from-desktop ]; then
  exec "$node" --disable-sigusr1 "$app" "$@"
fi
shift

tell() {
  if command -v zenity >/dev/null; then
    zenity --error --no-markup --title=Candor --text="$1"
  elif command -v kdialog >/dev/null; then
    kdialog --title Candor --error "$1"
  elif command -v notify-send >/dev/null; then
    notify-send Candor "$1"
  else
    printf '%s\n' "$1" >&2
  fi
}

# Started by a click nobody sees a terminal, so a start that fails is told in a window.
code=0
said=$("$node" --disable-sigusr1 "$app" "$@" 2>&1 >/dev/null) || code=$?
# Ended by a signal: somebody logged out.
if [ "$code" -eq 0 ] || [ "$code" -gt 128 ]; then
  exit "$code"
fi
case $said in
  *'Candor cannot start'*) tell "Candor cannot start${said#*Candor cannot start}" ;;
  *) tell 'Candor has ended unexpectedly. What it said is saved is on disk. Please start it again.' ;;
esac
exit "$code"
