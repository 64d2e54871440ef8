interface LaunchQueue {
  readonly setConsumer: (then: (launch: { readonly targetURL?: string }) => void) => void
}

/**
 * Calls back with the place, such as `go/quiet/here`, when the installed app is opened by a shortcut while its window is
 * there already. Where the browser does not tell, or opens a second window, nothing is called.
 */
export function onLaunch(then: (place: string) => void): void {
  const queue: LaunchQueue | undefined = Reflect.get(window, 'launchQueue')
  // The launch that opened this page is told as well; the page has long been there.
  let own = performance.getEntriesByType('navigation')[0]?.name
  queue?.setConsumer(({ targetURL }) => {
    const isOwn = targetURL === own
    own = undefined
    const place = targetURL === undefined ? '' : new URL(targetURL).hash.replace(/^#\/?/, '')
    if (!isOwn && place !== '') then(place)
  })
}
