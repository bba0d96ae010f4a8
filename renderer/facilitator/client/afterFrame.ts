/** Frames don't come while a window is hidden; nothing waits longer than this for one, in ms. */
const longest = 50

/** Resolves once what the page is like now has been painted. */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, longest)
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer)
        resolve()
      }),
    )
  })
