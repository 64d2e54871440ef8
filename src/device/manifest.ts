/**
 * Names the manifest and the home-screen picture. Only now, late: the browser would fetch both while the first breath
 * is still arriving.
 */
export function linkManifest(): void {
  for (const [rel, href] of [
    ['apple-touch-icon', 'icons/180.png'],
    ['manifest', 'manifest.webmanifest'],
  ] as const) {
    const link = document.createElement('link')
    link.rel = rel
    link.href = href
    document.head.append(link)
  }
}
