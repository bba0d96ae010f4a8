/** Runs in the page: every way out a page has, each tried against a server that listens. */
export async function tryTheNetwork(port: number): Promise<void> {
  const attempts: (() => unknown)[] = ['127.0.0.1', 'localhost'].flatMap((host) => [
    () => fetch(`http://${host}:${port}/`, { mode: 'no-cors' }),
    () => new WebSocket(`ws://${host}:${port}/`),
    () => new EventSource(`http://${host}:${port}/`),
    () => navigator.sendBeacon(`http://${host}:${port}/`, 'x'),
    () => (new Image().src = `http://${host}:${port}/x.png`),
    () => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      frame.src = `http://${host}:${port}/`
    },
    () => {
      const link = document.head.appendChild(document.createElement('link'))
      link.rel = 'preconnect'
      link.href = `http://${host}:${port}/`
    },
    () => {
      const form = document.body.appendChild(document.createElement('form'))
      form.action = `http://${host}:${port}/`
      form.target = '_blank'
      form.submit()
    },
    async () => {
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `turn:${host}:${port}?transport=tcp`, username: 'a', credential: 'b' },
        ],
      })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
    },
  ])
  for (const attempt of attempts) {
    try {
      await Promise.resolve(attempt()).catch(() => {})
    } catch {
      // Refused at once, which is what should happen.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 400))
}
